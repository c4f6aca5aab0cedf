# What Harbor's API wants and gives, in the words of the spec. Each function whose name ends in _plan compares what Harbor
# has (its input) with the spec, and gives the steps that are missing: a line each, with method, path, what is done and the
# body. Nothing when all is well.

def step($method; $path; $words; $body): [$method, $path, $words, ($body | tojson)] | join("\t");

# Something that no call can do.
def missing($words): step("NONE"; "-"; $words; {});

# All values of metadata are texts. Harbor does not check them when they are changed, so the platform's schema does.
def metadata($spec): {
    public: "false",
    auto_scan: ($spec.scan.onPush | tostring),
    prevent_vul: ($spec.scan.refuse | tostring),
    severity: $spec.scan.severity,
    auto_sbom_generation: ($spec.scan.sbom | tostring),
    reuse_sys_cve_allowlist: "true"
};

# Whether everything that is wanted is there, whatever else is.
def has_all($wanted): . as $found | $wanted | to_entries | all(.value == $found[.key]);

def project_plan($spec):
    "project \($spec.project)" as $it
    | metadata($spec) as $metadata
    | if . == null then
        step("POST"; "/projects"; "\($it) is made.";
            {project_name: $spec.project, metadata: $metadata, storage_limit: $spec.storage})
    elif (.registry_id // 0) != 0 then
        missing("\($it) is a copy of another registry, so nobody can push to it. Rename or remove it.")
    elif .metadata | has_all($metadata) | not then
        step("PUT"; "/projects/\($spec.project)"; "\($it): visibility and scanning are set."; {metadata: $metadata})
    else empty end;

# Changing a project ignores its storage limit; the quota is an object of its own.
def quota_plan($spec):
    "project \($spec.project)" as $it
    | if . == [] then missing("Harbor keeps no storage quota of \($it). Switch on quotas in Harbor.")
    elif .[0].hard.storage != $spec.storage then
        step("PUT"; "/quotas/\(.[0].id)"; "\($it): the storage quota is \($spec.storage) bytes.";
            {hard: {storage: $spec.storage}})
    else empty end;

def rights($robot):
    {
        pull: ["repository:pull"],
        push: ["repository:pull", "repository:push", "artifact:read", "artifact:list", "tag:list"],
        watch: ["repository:pull", "repository:read", "repository:list", "artifact:read", "artifact:list", "tag:list"]
    }[$robot.kind] | map(split(":") | {resource: .[0], action: .[1], effect: "allow"});

def robot_body($spec; $robot; $days): {
    level: (if $spec.project then "project" else "system" end),
    duration: $days,
    disable: false,
    description: "Made by the platform.",
    permissions: [{kind: "project", namespace: ($spec.project // "*"), access: rights($robot)}]
};

# A robot ends so many days after it was made, however often it is changed: to end so many days from now on, its age
# is added.
def duration($robot; $made):
    if $robot.days < 0 then -1
    else $robot.days + ([0, ((now - ($made | sub("[.][0-9]+Z$"; "Z") | fromdateiso8601)) / 86400 | floor)] | max)
    end;

# In a project by the end of its name: the beginning can be changed for the whole of Harbor at any time. Outside of
# projects one name can end like another, so there the beginning is asked for.
def find_robot($spec; $robot; $prefix):
    [.[] | select(if $spec.project then .name | endswith("+" + $robot.name) else .name == $prefix + $robot.name end)][0];

def rights_of: [.permissions[]? | .namespace as $n | .access[]? | "\($n) \(.resource):\(.action)"] | sort;

def robot_facts($spec; $i; $prefix): find_robot($spec; $spec.robots[$i]; $prefix) | "\(.id) \(.name)";

def robot_plan($spec; $i; $prefix):
    $spec.robots[$i] as $robot
    | find_robot($spec; $robot; $prefix)
    | if . == null then
        step("POST"; "/robots"; "robot \($robot.name) is made.";
            robot_body($spec; $robot; $robot.days) + {name: $robot.name})
    else
        # The name must be the full one, with the prefix of the instance.
        (robot_body($spec; $robot; duration($robot; .creation_time)) + {name}) as $wanted
        | if (.disable // false) or .duration != $wanted.duration or rights_of != ($wanted | rights_of) then
            step("PUT"; "/robots/\(.id)"; "robot \(.name): rights and end are set."; $wanted)
        else empty end
    end;

def robots_off_plan($spec):
    . as $found
    | $spec.robots[] as $robot
    | $found | find_robot($spec; $robot; "") | select(. != null and (.disable // false | not))
    | step("PUT"; "/robots/\(.id)"; "robot \(.name) is switched off.";
        {name, level, duration, description, permissions} + {disable: true});

def decoded: . // "" | (@base64d? // "");

# The password that a Secret holds; nothing when there is none, or when another one was asked for since.
def password($spec; $robot):
    if .metadata.annotations["\($spec.labelPrefix)/rotation"] != ($spec.rotation | tostring) then ""
    elif $robot.form == "pull" then
        .data[".dockerconfigjson"] | decoded | (fromjson? // {}) | [.auths[]?.password][0] // ""
    else .data.password | decoded
    end;

# The Secret of a robot. The one for pulling has the form that a kubelet reads; the one for pushing is read by people.
def secret($spec; $robot; $user; $password):
    {
        apiVersion: "v1",
        kind: "Secret",
        type: (if $robot.form == "pull" then "kubernetes.io/dockerconfigjson" else "Opaque" end),
        metadata: {
            name: $robot.secret,
            namespace: $robot.namespace,
            labels: ({"app.kubernetes.io/managed-by": "idp-bootstrap"}
                + (if $spec.team then {"\($spec.labelPrefix)/team": $spec.team} else {} end)),
            annotations: {"\($spec.labelPrefix)/rotation": ($spec.rotation | tostring)}
        },
        data: (if $robot.form == "pull" then
            {".dockerconfigjson": ({auths: {($spec.host): {
                username: $user,
                password: $password,
                auth: ("\($user):\($password)" | @base64)
            }}} | tojson | @base64)}
        else
            {username: ($user | @base64), password: ($password | @base64), registry: ($spec.host | @base64)}
        end)
    };

# Four lines: whether the Secret is kept, written or has a new password; the Secret; the login for curl; Harbor's body.
def secret_lines($spec; $i; $user; $new):
    $spec.robots[$i] as $robot
    | . as $found
    | password($spec; $robot) as $old
    | (if $old == "" then $new else $old end) as $password
    | secret($spec; $robot; $user; $password) as $wanted
    | (if $old == "" then "new"
        elif .type == $wanted.type and .data == $wanted.data
            and (.metadata.annotations | has_all($wanted.metadata.annotations)) then "kept"
        else "written" end),
        ($wanted | tojson),
        "user = \("\($user):\($password)" | tojson)",
        ({secret: $password} | tojson);

def hook: {
    enabled,
    event_types,
    targets: [.targets[]? | {type, address, skip_cert_verify: (.skip_cert_verify // false), payload_format, auth_header}]
};

def webhook_off_plan($spec):
    .[] | select(.name == "image-updater" and .enabled)
    | step("PUT"; "/projects/\($spec.project)/webhook/policies/\(.id)";
        "project \($spec.project): the webhook is switched off."; . + {enabled: false});

def webhook_plan($spec; $secret):
    "/projects/\($spec.project)/webhook/policies" as $path
    | {
        name: "image-updater",
        enabled: true,
        event_types: ["PUSH_ARTIFACT"],
        targets: [{
            type: "http",
            address: $spec.webhook,
            skip_cert_verify: false,
            payload_format: "Default",
            auth_header: ($secret | gsub("[\r\n]"; ""))
        }]
    } as $wanted
    | if ($spec.webhook // "") == "" then webhook_off_plan($spec)
    elif $wanted.targets[0].auth_header == "" then
        missing("the Secret image-updater-webhook is not there, so a push takes longer to be seen.")
    else
        [.[] | select(.name == $wanted.name)][0]
        | if . == null then step("POST"; $path; "project \($spec.project): the webhook is set."; $wanted)
        elif hook != ($wanted | hook) then
            step("PUT"; "\($path)/\(.id)"; "project \($spec.project): the webhook is changed."; $wanted)
        else empty end
    end;
