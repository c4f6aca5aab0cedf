package dev.fontysvenlo.idp.render.promise;

/** Objects that a team may have, each with what the policies look at; the cases of the tests change one thing in them. */
final class Sample {
    static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: backend
              namespace: web1-2026-group01
            spec:
              automountServiceAccountToken: false
              tolerations:
                - key: node.kubernetes.io/not-ready
                  operator: Exists
                  effect: NoExecute
                  tolerationSeconds: 300
              initContainers:
                - name: prepare
                  image: harbor.example.org/web1-2026-group01/backend:20261118-141502-3f9c1a2
              containers:
                - name: backend
                  image: harbor.example.org/web1-2026-group01/backend:20261118-141502-3f9c1a2
              volumes:
                - name: tmp
                  emptyDir: {}
                - name: about
                  projected:
                    sources:
                      - downwardAPI: {}
            """;

    static final String ROUTE = """
            apiVersion: traefik.io/v1alpha1
            kind: IngressRoute
            metadata:
              name: web
              namespace: web1-2026-group01
            spec:
              entryPoints:
                - websecure
              routes:
                - kind: Rule
                  match: Host(`web1-2026-group01.apps.example.org`) && PathPrefix(`/api`)
                  priority: 20
                  middlewares:
                    - name: default
                  services:
                    - name: backend
                      port: http
              tls: {}
            """;

    static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: backend
              namespace: web1-2026-group01
            spec:
              type: ClusterIP
              selector:
                app.kubernetes.io/name: backend
              ports:
                - name: http
                  port: 8080
            """;

    static final String MIDDLEWARE = """
            apiVersion: traefik.io/v1alpha1
            kind: Middleware
            metadata:
              name: default
              namespace: web1-2026-group01
            spec:
              chain:
                middlewares:
                  - name: compress
            """;

    static final String MONITOR = """
            apiVersion: monitoring.coreos.com/v1
            kind: PodMonitor
            metadata:
              name: backend
              namespace: web1-2026-group01
            spec:
              namespaceSelector:
                matchNames:
                  - web1-2026-group01
              selector: {}
            """;

    static final String DASHBOARDS = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: dashboards
              namespace: web1-2026-group01
              labels:
                grafana_dashboard: "1"
              annotations:
                argocd.argoproj.io/tracking-id: web1-2026-group01-tenancy:/ConfigMap:web1-2026-group01/dashboards
                grafana_folder: web1-2026-group01
            data:
              web1-2026-group01-load.json: "{}"
            """;

    static final String NAMESPACE = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: web1-2026-group01
              labels:
                idp.example.org/team: web1-2026-group01
                pod-security.kubernetes.io/enforce: restricted
              annotations:
                idp.example.org/host: web1-2026-group01.apps.example.org
                idp.example.org/image-prefix: harbor.example.org/web1-2026-group01/
            """;

    private Sample() {}

    /** An object of a kind that a policy looks at by its kind alone. */
    static String of(String apiVersion, String kind) {
        return """
                apiVersion: %s
                kind: %s
                metadata:
                  name: any
                  namespace: web1-2026-group01
                spec: {}
                """.formatted(apiVersion, kind);
    }
}
