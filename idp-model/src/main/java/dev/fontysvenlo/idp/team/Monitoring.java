package dev.fontysvenlo.idp.team;

/**
 * Prometheus, Alertmanager and Grafana.
 *
 * @param host where people find Grafana
 * @param retention how long figures are kept, for example {@code 15d}
 * @param storage the size of the volume that keeps them
 */
public record Monitoring(
        boolean isInstalled, String chart, String host, String retention, Memory storage, Alerts alerts) {

    /** Who is told of trouble; secrets are named and never written. */
    public sealed interface Alerts {
        /** The Secret that Alertmanager reads, empty where it needs none. */
        default String secretName() {
            return "";
        }

        /** The key in it that Alertmanager reads, empty where it needs none. */
        default String secretKey() {
            return "";
        }

        /** Nobody: alerts are only shown. */
        record Shown() implements Alerts {}

        record Webhook(String secret) implements Alerts {
            @Override
            public String secretName() {
                return secret;
            }

            @Override
            public String secretKey() {
                return "url";
            }
        }

        record Email(String from, String to, String server, String user, String secret) implements Alerts {
            @Override
            public String secretName() {
                return secret;
            }

            @Override
            public String secretKey() {
                return "password";
            }
        }
    }
}
