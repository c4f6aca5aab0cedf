package dev.fontysvenlo.idp.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem, with the number that a user looks up in {@code docs/errors} or by
 * {@code mvn idp:explain}. A number is never used again for another kind.
 */
public enum DiagnosticCode {
    // 001-049 finding and reading files
    PLATFORM_FILE_MISSING(1),
    NO_TEAMS(2),
    FILE_NOT_READABLE(3),
    FILE_NAME(4),
    FILE_TOO_LARGE(5),
    NOT_UTF8(6),
    BYTE_ORDER_MARK(7),
    LINK_OUT_OF_FOLDER(8),
    FORMAT_VERSION(9),

    // 050-099 YAML
    YAML_SYNTAX(50),
    AMBIGUOUS_SCALAR(51),
    DUPLICATE_KEY(52),
    ANCHOR_OR_ALIAS(53),
    TAG(54),
    SEVERAL_DOCUMENTS(55),
    TAB(56),
    NESTED_TOO_DEEP(57),
    EMPTY_FILE(58),
    KEY_NOT_TEXT(59),
    CONTROL_CHARACTER(60),

    // 100-199 the shape of one file
    WRONG_TYPE(101),
    FIELD_MISSING(102),
    NOT_A_LEGAL_VALUE(103),
    UNKNOWN_FIELD(104),
    WRONG_PATTERN(105),
    OUT_OF_RANGE(106),
    WRONG_LENGTH(107),
    WRONG_COUNT(108),
    NOT_UNIQUE(109),

    // 200-299 rules across files
    FILE_NAME_IS_NOT_NAMESPACE(201),
    HOST_TAKEN(202),
    NAMESPACE_TAKEN(203),
    DATABASE_TAKEN(204),
    REGISTRY_PROJECT_TAKEN(205),
    NAME_TOO_LONG(206),
    NAMESPACE_IS_PREFIX(207),
    RESERVED_NAME(208),
    UNKNOWN_COURSE(209),
    UNKNOWN_COHORT(210),
    UNKNOWN_SIZE(211),
    UNKNOWN_COMPONENT(212),
    CAPACITY(213),
    QUOTA_TOO_SMALL(214),
    PORT_TAKEN(215),
    PATH_TAKEN(216),
    STATE(217),
    UNKNOWN_CLUSTER(218),
    COMPONENT_NAME_TAKEN(219),
    VARIABLE_TAKEN(220),
    TAG_SCHEME(221),
    UNKNOWN_TEAM(222),
    SIZE_LACKS_RUNTIME(223),
    TRUSTED_IMAGE(224),
    NO_COMPONENT_AT_ROOT(225),
    IMAGES_NEVER_SCANNED(230),
    IMAGES_KEPT_FOR_EVER(231),
    PROXY_NAME(232),
    RUNNING_IMAGE_LOST(233),
    CONNECTIONS(240),
    SERVER_MEMORY(241),
    RESERVED_TOO_SMALL(242),
    DATABASE_VERSIONS(243),
    STORAGE(244),
    TRACING_AGENT_MISSING(250),
    PART_HOST(251),
    TRACING_MISSING(252),

    // 260-279 rules on tier 2, on several clusters, and on parts that need each other
    TIER_TWO_NEEDED(260),
    UNKNOWN_IMAGE(261),
    NO_DATABASE(262),
    VOLUME(263),
    OWN_DOMAIN(264),
    MEASURE(265),
    OWN_SOURCE(266),
    NO_HOME_CLUSTER(270),
    CLUSTER_SERVER_TAKEN(271),
    CLUSTER_DOMAIN_TAKEN(272),
    MONITORING_MISSING(273),
    WEBHOOK_ONE_SIDED(274),
    PLACEHOLDER_TAG(275),

    // 300-399 templates
    TEMPLATE_DOES_NOT_COMPILE(301),
    VALUE_REFUSED(302),
    TEMPLATE_FAILED(303),
    TEMPLATE_NAME(304),
    NO_COMPILER(305),
    PATH_PLANNED_TWICE(306),
    TEMPLATE_TEXT(307),

    // 310-329 rendered manifests against the schemas of Kubernetes
    KIND_WITHOUT_SCHEMA(310),
    OBJECT_UNKNOWN_FIELD(311),
    OBJECT_FIELD_MISSING(312),
    OBJECT_WRONG_TYPE(313),
    OBJECT_NOT_A_LEGAL_VALUE(314),
    OBJECT_OUT_OF_RANGE(315),
    OBJECT_ENTRY_TWICE(316),
    OBJECT_BREAKS_RULE(317),
    NO_SCHEMAS(320),
    SCHEMA_SOURCE(321),
    KUBECONFORM_MISSING(322),
    KUBECONFORM_REFUSES(323),

    // 330-379 what no schema can see
    SELECTOR_MISSES_PODS(330),
    SERVICE_WITHOUT_PODS(331),
    PROBE_MISSES_PORT(332),
    REQUEST_ABOVE_LIMIT(333),
    PODS_EXCEED_QUOTA(334),
    POD_NOT_RESTRICTED(335),
    IMAGE_NOT_DECLARED(336),
    REFERENCE_DANGLES(337),
    NAME_NOT_LEGAL(338),
    LABEL_NOT_LEGAL(339),
    RIGHTS_TOO_WIDE(340),
    PROJECT_REFUSES_APPLICATION(341),
    WAVES_OUT_OF_ORDER(342),
    ROUTE_LEAVES_HOME(343),
    NAMESPACE_OPEN(344),
    JOB_NEVER_ENDS(345),
    OBJECT_WITHOUT_HOME(346),
    NEEDS_NOT_BOUNDED(347),
    FILESYSTEM_WRITABLE(348),
    ACCOUNT_TOKEN_MOUNTED(349),
    SERVICE_LINKS_ON(350),
    NOT_PROBED(351),
    ROUTE_TWICE(352),
    POLICY_MISSES_PODS(353),
    SECRET_IN_THE_OPEN(354),
    POD_SECURITY_NOT_PINNED(355),
    STATEFUL_SET_WITHOUT_NAMES(356),
    BUDGET_BLOCKS_NODES(357),
    ALERT_SEES_OTHERS(358),
    MONITOR_MISSES_PORT(359),
    FIELD_NEVER_CHANGES(370),
    NOTHING_SUPPRESSED(371, Severity.WARNING),

    // 400-499 rendered manifests
    MANIFEST_UNREADABLE(401),
    MANIFEST_NOT_ONE_OBJECT(402),
    MANIFEST_IDENTITY(403),
    SECRET_WITH_DATA(404),
    OBJECT_TWICE(405),
    FOLDER_HAS_NO_KUSTOMIZATION(406),

    // 410-449 what a change comes to, and new teams
    NOTHING_TO_COMPARE_WITH(410),
    NOT_RENDERED(411),
    NO_SUCH_LINE(412),
    NO_TEAM_NAME(420),
    CSV_NOT_READABLE(421),
    CSV_COLUMN(422),
    TEAM_NAMES_COLLIDE(423),
    PERSONAL_DATA(424),

    // 500-599 the rendered tree
    RENDERED_OUT_OF_DATE(501),
    FOREIGN_FILE(502),
    LINK_IN_RENDERED(503),
    ALREADY_RUNNING(504),
    TEAM_WOULD_VANISH(505),
    RENDERED_NOT_WRITABLE(506),
    COHORT_WOULD_VANISH(507),
    CLUSTER_WOULD_VANISH(508),

    // 600-699 Git and settings of a run
    BASE_NOT_FOUND(601),
    HISTORY_MISSING(602),
    UNKNOWN_CODE(603),
    REPOSITORY_NOT_READABLE(604);

    private final int number;
    private final Severity severity;

    DiagnosticCode(int number) {
        this(number, Severity.ERROR);
    }

    DiagnosticCode(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** As a user reads and types it, for example {@code IDP-104}. */
    public String id() {
        return String.format(Locale.ROOT, "IDP-%03d", number);
    }

    public Severity severity() {
        return severity;
    }

    /** The code with this id, whatever the case; empty when there is none. */
    public static Optional<DiagnosticCode> of(String id) {
        return Arrays.stream(values())
                .filter(code -> code.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
