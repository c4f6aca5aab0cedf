package dev.fontysvenlo.idp.team;

import java.util.List;

/** What a component runs on; decides its resources, its probes' patience and its start options. */
public enum Runtime {
    JVM(60),
    NODE(24),
    STATIC(12),
    /** Anything else: the platform knows nothing of it, and gives it no variables. */
    OTHER(60);

    private final int startupAttempts;

    Runtime(int startupAttempts) {
        this.startupAttempts = startupAttempts;
    }

    /** How often the startup probe may fail, every five seconds, before the container is started anew. */
    public int startupAttempts() {
        return startupAttempts;
    }

    /** The variables that make the runtime fit into what its container may use. */
    List<Variable> variables(Allotment allotment) {
        return switch (this) {
            case JVM ->
                List.of(new Variable(
                        "JAVA_TOOL_OPTIONS", "-XX:MaxRAMPercentage=60 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"));
            case NODE ->
                List.of(new Variable(
                        "NODE_OPTIONS",
                        "--max-old-space-size=" + allotment.limits().memory().mebibytes() * 2 / 3));
            case STATIC, OTHER -> List.of();
        };
    }
}
