package dev.fontysvenlo.idp.team;

/**
 * The database server that the teams of a course share.
 *
 * @param connections how many it takes at once, from all teams and from the platform
 * @param instances how many copies CloudNativePG runs; the official image runs once
 */
public record DatabaseServer(
        Engine engine, Allotment allotment, Storage volume, int connections, int instances, Dumps dumps) {
    /** Beside the teams: three for the admin, one each for dump, restore and provisioning Jobs that run at once. */
    public static final int OWN_CONNECTIONS = 20;

    /** What the Job that dumps or restores gets; it runs alone. */
    public static final Allotment JOB = new Allotment(
            new Resources(new Cpu(50), Memory.parse("128Mi")), new Resources(new Cpu(1000), Memory.parse("512Mi")));

    /** What one connection can take while it sorts: PostgreSQL's {@code work_mem}, as postgresql.conf leaves it. */
    public static final Memory PER_CONNECTION = Memory.parse("4Mi");

    /** A quarter of what is set aside for it (PostgreSQL's own advice). */
    public Memory sharedBuffers() {
        return new Memory(allotment.requests().memory().mebibytes() / 4 << 20);
    }

    /** What it needs when every connection sorts at once. */
    public Memory largestUse() {
        return sharedBuffers().plus(PER_CONNECTION.times(connections));
    }

    /** What it asks for in all its copies, and the Job beside it. */
    public Resources requests() {
        return allotment.requests().times(isOperated() ? instances : 1).plus(JOB.requests());
    }

    /** What its volumes and that of its dumps hold. */
    public Memory volumes() {
        return volume.size()
                .times(isOperated() ? instances : 1)
                .plus(dumps.volume().size());
    }

    public boolean isOperated() {
        return engine == Engine.CLOUDNATIVE_PG;
    }

    /** The size of the shared memory as an argument of the server. */
    public String sharedBuffersSetting() {
        return "shared_buffers=" + sharedBuffersText();
    }

    public String sharedBuffersText() {
        return sharedBuffers().mebibytes() + "MB";
    }

    public String connectionsSetting() {
        return "max_connections=" + connections;
    }
}
