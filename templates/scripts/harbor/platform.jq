# Plans, as in harbor.jq, for what Harbor has once, and the secrets with which it is installed.
include "harbor";

def upstreams_plan($spec):
    . as $found
    | $spec.proxies[]
    | select(.name as $name | all($found[]; .name != $name))
    | step("POST"; "/registries"; "registry \(.name) is made."; {name, type, url, insecure: false});

# A project that keeps copies; everybody can read it, because the robots of teams reach only their own projects.
def proxy_plan($proxy; $upstream):
    {public: "true"} as $metadata
    | if . == null then
        step("POST"; "/projects"; "project \($proxy.name) is made.";
            {project_name: $proxy.name, registry_id: $upstream, metadata: $metadata, storage_limit: $proxy.storage})
    elif .registry_id != $upstream then
        missing("the project \($proxy.name) is there and keeps no copies of \($proxy.url). Give the proxy another name.")
    elif .metadata | has_all($metadata) | not then
        step("PUT"; "/projects/\($proxy.name)"; "project \($proxy.name) can be read by everybody."; {metadata: $metadata})
    else empty end;

def plain_secret($namespace; $name; $data): {
    apiVersion: "v1",
    kind: "Secret",
    type: "Opaque",
    metadata: {name: $name, namespace: $namespace, labels: {"app.kubernetes.io/managed-by": "idp-bootstrap"}},
    data: $data
};

def admin($new): {username: ("admin" | @base64), password: ($new | @base64)} + (.data // {});

# What the pods of Harbor share. What is there is kept: another secretKey makes the passwords in the database unreadable.
def installation($password; $random; $login; $htpasswd):
    (.data // {}) as $old
    | {
        secretKey: $random[0][:16],
        secret: $random[1][:16],
        CSRF_KEY: $random[2][:32],
        JOBSERVICE_SECRET: $random[3][:16],
        REGISTRY_HTTP_SECRET: $random[4][:16],
        POSTGRES_PASSWORD: $random[5],
        REGISTRY_PASSWD: $login,
        REGISTRY_HTPASSWD: ($htpasswd | gsub("[\r\n]"; ""))
    }
    | with_entries(.value |= @base64) + $old + {HARBOR_ADMIN_PASSWORD: ($password | @base64)};
