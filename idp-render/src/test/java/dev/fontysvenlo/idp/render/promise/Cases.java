package dev.fontysvenlo.idp.render.promise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a team might ask of the cluster, with the beginning of the answer; the host of the sample is its own. */
final class Cases {
    static final Map<String, String> PLURALS = Map.of(
            "ConfigMap", "/v1/configmaps",
            "IngressRoute", "traefik.io/v1alpha1/ingressroutes",
            "Middleware", "traefik.io/v1alpha1/middlewares",
            "PodMonitor", "monitoring.coreos.com/v1/podmonitors",
            "ServiceMonitor", "monitoring.coreos.com/v1/servicemonitors",
            "Service", "/v1/services");

    private static final String POD = "/v1/pods";
    private static final String ROUTE = "traefik.io/v1alpha1/ingressroutes";
    private static final String SERVICE = "/v1/services";
    private static final String MIDDLEWARE = "traefik.io/v1alpha1/middlewares";
    private static final String MONITOR = "monitoring.coreos.com/v1/podmonitors";
    private static final String CONFIG_MAP = "/v1/configmaps";
    private static final String NAMESPACE = "/v1/namespaces";

    private static final String OWN = "harbor.example.org/web1-2026-group01/backend:20261118-141502-3f9c1a2";
    private static final String MATCH = "Host(`web1-2026-group01.apps.example.org`) && PathPrefix(`/api`)";
    private static final String HOST = "tenant-routes: each match must be Host(`web1-2026-group01.apps.example.org`)";
    private static final String DIGEST = "@sha256:" + "0".repeat(64);
    private static final String TRUSTED = "docker.io/library/postgres:18.6-trixie@sha256:"
            + "4ef4dbc939d61acea57712655ddb4b4ab27419c913f94cca0cd57cb3ea3c2280";

    private Cases() {}

    /** @param refusal how the refusal begins; empty when the object is let in */
    record Case(String name, String operation, String resource, String text, String refusal) {
        Attempt attempt(RenderedObject namespace) {
            var object = RenderedObject.of(name, text);
            return new Attempt(operation, resource, object, resource.equals(NAMESPACE) ? object : namespace);
        }
    }

    static final List<Case> ALLOWED = List.of(
            allowed("a pod", POD, Sample.POD),
            allowed("a pod with a digest", POD, pod(OWN, "harbor.example.org/web1-2026-group01/x" + DIGEST)),
            allowed("a trusted image", POD, pod(OWN, TRUSTED)),
            allowed("an image volume of its own", POD, pod("emptyDir: {}", "image: {reference: " + OWN + "}")),
            allowed("a persistent volume", POD, pod("emptyDir: {}", "persistentVolumeClaim: {claimName: data}")),
            allowed("a route", ROUTE, Sample.ROUTE),
            allowed("a route for everything", ROUTE, route(" && PathPrefix(`/api`)", "")),
            allowed("a route for one page", ROUTE, route("PathPrefix(`/api`)", "Path(`/robots.txt`)")),
            allowed("a further host", ROUTE, route("group01.apps", "group01--admin.apps")),
            allowed("a route below one of its own", ROUTE, route("tls: {}", "tls: {}\n  parentRefs: [{name: top}]")),
            allowed("a service", SERVICE, Sample.SERVICE),
            allowed("a service without a type", SERVICE, service("  type: ClusterIP\n", "")),
            allowed("a chain", MIDDLEWARE, Sample.MIDDLEWARE),
            allowed("error pages", MIDDLEWARE, middleware("errors: {service: {name: frontend, port: 8080}}")),
            allowed("a rate limit", MIDDLEWARE, middleware("rateLimit: {average: 50}")),
            allowed("a monitor", MONITOR, Sample.MONITOR),
            allowed("a monitor without a selector", MONITOR, Sample.of("monitoring.coreos.com/v1", "PodMonitor")),
            allowed("dashboards", CONFIG_MAP, Sample.DASHBOARDS),
            allowed("settings of its own", CONFIG_MAP, "kind: ConfigMap\nmetadata: {name: a, labels: {b: c}}"),
            allowed("settings without a label", CONFIG_MAP, "kind: ConfigMap\nmetadata: {name: a}"),
            allowed("a namespace", NAMESPACE, Sample.NAMESPACE),
            allowed("a namespace of somebody else", NAMESPACE, "kind: Namespace\nmetadata: {name: web1-system}"));

    static final List<Case> REFUSED = List.of(
            image("a foreign registry", pod(OWN, "docker.io/library/nginx:1.29")),
            image("another team's project", pod(OWN, "harbor.example.org/web1-2026-group02/backend:1")),
            image("a longer name", pod(OWN, "harbor.example.org/web1-2026-group010/backend:1")),
            image("a registry without a name", pod(OWN, "nginx:1.29")),
            image("a trusted image of another version", pod(OWN, "docker.io/library/postgres:18.6-trixie" + DIGEST)),
            image("a trusted image with something behind it", pod(OWN, TRUSTED + "0")),
            image("a foreign image that prepares", pod("image: " + OWN + "\n  containers", "image: x:1\n  containers")),
            image("a foreign image volume", pod("emptyDir: {}", "image: {reference: docker.io/library/busybox:1}")),
            image("a foreign image to debug", pod("  volumes:", "  ephemeralContainers: [{image: x:1}]\n  volumes:")),
            tag("the tag latest", pod(OWN, "harbor.example.org/web1-2026-group01/backend:latest")),
            tag("no tag", pod(OWN, "harbor.example.org/web1-2026-group01/backend")),
            tag("a digest that is too short", pod(OWN, "harbor.example.org/web1-2026-group01/backend@sha256:00")),
            pod("a token by default", pod("  automountServiceAccountToken: false\n", ""), "Set automount"),
            pod("a token", pod("Token: false", "Token: true"), "Set automount"),
            pod("a projected token", pod("downwardAPI: {}", "serviceAccountToken: {path: t}"), "A pod may not mount"),
            pod("a volume of a driver", pod("emptyDir: {}", "csi: {driver: x}"), "Volumes of the kinds"),
            pod("a volume on demand", pod("emptyDir: {}", "ephemeral: {}"), "Volumes of the kinds"),
            pod("a device", podSpec("resourceClaims: [{name: gpu}]"), "Devices"),
            pod("a node", podSpec("nodeName: node-1"), "A pod may not choose its node"),
            pod("a scheduler", podSpec("schedulerName: mine"), "A pod may not choose its scheduler"),
            pod("a runtime class", podSpec("runtimeClassName: kata"), "A pod may not choose its runtime"),
            pod("a priority class", podSpec("priorityClassName: platform-critical"), "Priority classes"),
            pod("a system priority", podSpec("priorityClassName: system-node-critical"), "Priority classes"),
            pod("a priority", podSpec("priority: 1000"), "Priority classes"),
            pod("every taint", pod("key: node.kubernetes.io/not-ready\n      ", ""), "A pod may not tolerate"),
            pod("a taint", pod("node.kubernetes.io/not-ready", "control-plane"), "A pod may not tolerate"),
            refused("another team's host", ROUTE, route("group01.apps", "group02.apps"), HOST),
            refused("a longer host", ROUTE, route("group01.apps", "group010.apps"), HOST),
            refused("the host of the platform", ROUTE, route("web1-2026-group01.apps", "argocd.apps"), HOST),
            refused("a host of another domain", ROUTE, route("apps.example.org", "example.com"), HOST),
            refused("a dot that is none", ROUTE, route("apps.example.org", "apps-example.org"), HOST),
            refused("an or", ROUTE, route(" && PathPrefix(`/api`)", " || Host(`a.example.org`)"), HOST),
            refused("a second host", ROUTE, route(" && PathPrefix(`/api`)", " && Host(`a.example.org`)"), HOST),
            refused("a host by pattern", ROUTE, route(MATCH, "HostRegexp(`.*`)"), HOST),
            refused("no host", ROUTE, route(MATCH, "PathPrefix(`/`)"), HOST),
            refused("a path that leaves its quotes", ROUTE, route("/api`)", "/`) || Host(`a.example.org`)"), HOST),
            refused("a header", ROUTE, route("PathPrefix(`/api`)", "Header(`a`, `b`)"), HOST),
            route("a high priority", route("priority: 20", "priority: 100000"), "The priority"),
            route("an open entry point", route("- websecure", "- web"), "The only entry point"),
            route("no entry point", route("  entryPoints:\n    - websecure\n", ""), "The only entry point"),
            route("a foreign middleware", route("- name: default", "- {name: a, namespace: b}"), "A route may use"),
            route("a middleware of a file", route("- name: default", "- name: x@file"), "A route may use"),
            route("a foreign service", route("name: backend", "namespace: b\n          name: a"), "A route may lead"),
            route("the dashboard", route("name: backend", "name: api@internal"), "A route may lead"),
            route(
                    "a Traefik service",
                    route("name: backend", "kind: TraefikService\n          name: a"),
                    "A route may lead"),
            route("a foreign transport", route("port: http", "serversTransport: a@file"), "A route may lead"),
            route(
                    "a foreign parent",
                    route("tls:", "parentRefs: [{name: a, namespace: b}]\n  tls:"),
                    "A route may hang"),
            route("no TLS", route("  tls: {}\n", ""), "Write `tls: {}`"),
            route("a secret of its own", route("tls: {}", "tls: {secretName: a}"), "Write `tls: {}`"),
            route("a resolver", route("tls: {}", "tls: {certResolver: a}"), "Write `tls: {}`"),
            route("options", route("tls: {}", "tls: {options: {name: a}}"), "Write `tls: {}`"),
            route("domains", route("tls: {}", "tls: {domains: [{main: a}]}"), "Write `tls: {}`"),
            refused("a load balancer", SERVICE, service("ClusterIP", "LoadBalancer"), "tenant-services: Only services"),
            refused("a node port", SERVICE, service("ClusterIP", "NodePort"), "tenant-services: Only services"),
            refused("an external name", SERVICE, service("ClusterIP", "ExternalName"), "tenant-services: Only"),
            refused(
                    "an external address",
                    SERVICE,
                    service("type: ClusterIP", "externalIPs: [192.0.2.1]"),
                    "tenant-services: E"),
            refused(
                    "no selector",
                    SERVICE,
                    service("  selector:\n    app.kubernetes.io/name: backend\n", ""),
                    "tenant-services: A"),
            middleware(
                    "a server that decides",
                    middleware("forwardAuth: {address: 'http://10.0.0.1'}"),
                    "a middleware of"),
            middleware("a plugin", middleware("plugin: {any: {}}"), "a middleware of"),
            middleware(
                    "a foreign link",
                    Sample.MIDDLEWARE.replace("compress", "compress\n        namespace: b"),
                    "A chain"),
            middleware("a link of a file", Sample.MIDDLEWARE.replace("compress", "compress@file"), "A chain"),
            middleware("foreign error pages", middleware("errors: {service: {name: a, namespace: b}}"), "Error pages"),
            middleware(
                    "a rate limit with a server", middleware("rateLimit: {redis: {endpoints: [a]}}"), "A rate limit"),
            monitor("every namespace", Sample.MONITOR.replace("matchNames:\n      - web1-2026-group01", "any: true")),
            monitor(
                    "a foreign namespace",
                    Sample.MONITOR.replace("      - web1-2026-group01", "      - web1-2026-group02")),
            dashboards("dashboards that nobody brought", dashboards("argocd.argoproj.io/tracking-id", "any"), "Dash"),
            dashboards("dashboards of a repository of its own", dashboards("-tenancy:", "-source:"), "Dashboards come"),
            dashboards("dashboards of its application", dashboards("-tenancy:", "-app:"), "Dashboards come"),
            dashboards("dashboards of another team", dashboards("id: web1-2026-group01", "id: a"), "Dashboards come"),
            dashboards("copied dashboards", dashboards("/dashboards", "/others"), "Dashboards come"),
            dashboards("the platform's folder", dashboards("folder: web1-2026-group01", "folder: Platform"), "The fol"),
            dashboards("a folder outside", dashboards("folder: web1-2026-group01", "folder: /etc"), "The folder"),
            dashboards("no folder", dashboards("    grafana_folder: web1-2026-group01\n", ""), "The folder"),
            dashboards("the platform's page", dashboards("web1-2026-group01-load.json", "platform.json"), "The file"),
            dashboards("a page from elsewhere", dashboards("load.json", "load.json.url"), "The file"),
            dashboards("a page in another folder", dashboards("-load.json", "-/../a.json"), "The file"),
            dashboards("a page in bytes", dashboards("\ndata:", "\nbinaryData:"), "The file"),
            reserved("traefik.io/v1alpha1", "TLSStore", "tlsstores"),
            reserved("traefik.io/v1alpha1", "TLSOption", "tlsoptions"),
            reserved("traefik.io/v1alpha1", "IngressRouteTCP", "ingressroutetcps"),
            reserved("traefik.io/v1alpha1", "ServersTransport", "serverstransports"),
            reserved("networking.k8s.io/v1", "Ingress", "ingresses"),
            reserved("gateway.networking.k8s.io/v1", "HTTPRoute", "httproutes"),
            reserved("cert-manager.io/v1", "Certificate", "certificates"),
            reserved("monitoring.coreos.com/v1alpha1", "ScrapeConfig", "scrapeconfigs"),
            reserved("postgresql.cnpg.io/v1", "Cluster", "clusters"),
            namespace(
                    "no team", namespace("    idp.example.org/team: web1-2026-group01\n", ""), "The label of the team"),
            namespace("another's label", namespace("team: web1-2026-group01", "team: x"), "The label of the team"),
            namespace("weaker pods", namespace("enforce: restricted", "enforce: baseline"), "Pod Security"),
            namespace("another's host", namespace("group01.apps", "group02.apps"), "The annotation of the host"),
            namespace("another's images", namespace("group01/", "group02/"), "The annotation of the image"),
            namespace("a prefix without an end", namespace("group01/", "group01"), "The annotation of the image"),
            namespace(
                    "images from anywhere",
                    namespace("harbor.example.org/", "docker.io/"),
                    "The annotation of the image"));

    private static Case allowed(String name, String resource, String text) {
        return new Case(name, "CREATE", resource, text, "");
    }

    private static Case refused(String name, String resource, String text, String refusal) {
        return new Case(name, "CREATE", resource, text, refusal);
    }

    private static Case image(String name, String text) {
        return refused(
                name, POD, text, "tenant-images: only images that begin with harbor.example.org/web1-2026-group01/");
    }

    private static Case tag(String name, String text) {
        return refused(name, POD, text, "tenant-images: An image needs a digest");
    }

    private static Case pod(String name, String text, String refusal) {
        return refused(name, POD, text, "tenant-pods: " + refusal);
    }

    private static Case route(String name, String text, String refusal) {
        return new Case(name, "UPDATE", ROUTE, text, "tenant-routes: " + refusal);
    }

    private static Case middleware(String name, String text, String refusal) {
        return refused(name, MIDDLEWARE, text, "tenant-middlewares: " + refusal);
    }

    private static Case monitor(String name, String text) {
        return refused(name, MONITOR, text, "tenant-monitors: Only the own namespace");
    }

    private static Case dashboards(String name, String text, String refusal) {
        return new Case(name, "UPDATE", CONFIG_MAP, text, "tenant-dashboards: " + refusal);
    }

    private static Case reserved(String apiVersion, String kind, String plural) {
        return refused(
                "the kind " + kind,
                apiVersion + "/" + plural,
                Sample.of(apiVersion, kind),
                "tenant-reserved-kinds: the kind " + kind + " is reserved");
    }

    private static Case namespace(String name, String text, String refusal) {
        return new Case(name, "UPDATE", NAMESPACE, text, "tenant-namespaces: " + refusal);
    }

    private static String pod(String from, String to) {
        return edited(Sample.POD, from, to);
    }

    private static String podSpec(String line) {
        return pod("spec:\n", "spec:\n  " + line + "\n");
    }

    private static String route(String from, String to) {
        return edited(Sample.ROUTE, from, to);
    }

    private static String service(String from, String to) {
        return edited(Sample.SERVICE, from, to);
    }

    private static String dashboards(String from, String to) {
        return edited(Sample.DASHBOARDS, from, to);
    }

    private static String namespace(String from, String to) {
        return edited(Sample.NAMESPACE, from, to);
    }

    private static String middleware(String spec) {
        return edited(
                Sample.MIDDLEWARE,
                "spec:\n  chain:\n    middlewares:\n      - name: compress\n",
                "spec:\n  " + spec + "\n");
    }

    private static String edited(String text, String from, String to) {
        return Optional.of(text.replace(from, to))
                .filter(other -> !other.equals(text))
                .orElseThrow(() -> new AssertionError("no " + from));
    }
}
