package dev.fontysvenlo.idp.team;

/** Where the certificate for everything below the domain comes from. */
public sealed interface Tls {
    /** Somewhere else: neither cert-manager nor a certificate is rendered. */
    record Elsewhere() implements Tls {}

    /**
     * Let's Encrypt, by cert-manager.
     *
     * @param chart the exact version of the chart
     * @param issuer which of Let's Encrypt's two services signs the certificate that is used
     */
    record LetsEncrypt(String chart, String email, Issuer issuer, Solver solver) implements Tls {}

    /** The two services of Let's Encrypt; both issuers are rendered, and one signs. */
    enum Issuer {
        STAGING,
        PRODUCTION;

        /** The name of the ClusterIssuer. */
        public String issuerName() {
            return this == STAGING ? "letsencrypt-staging" : "letsencrypt-production";
        }
    }

    /** How the DNS zone is written to; secrets are named and never written. */
    sealed interface Solver {
        /** The Secret in cert-manager's namespace. */
        String secret();

        /** The key in it that holds what nobody may know. */
        String key();

        record Cloudflare(String secret) implements Solver {
            @Override
            public String key() {
                return "api-token";
            }
        }

        record NameServer(String address, String keyName, String algorithm, String secret) implements Solver {
            @Override
            public String key() {
                return "tsig-key";
            }
        }

        record Route53(String region, String accessKeyId, String secret) implements Solver {
            @Override
            public String key() {
                return "secret-access-key";
            }
        }

        record AcmeDns(String host, String secret) implements Solver {
            @Override
            public String key() {
                return "acmedns.json";
            }
        }
    }

    default boolean isLetsEncrypt() {
        return this instanceof LetsEncrypt;
    }
}
