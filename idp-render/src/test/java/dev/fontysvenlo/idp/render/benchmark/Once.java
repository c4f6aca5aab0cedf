package dev.fontysvenlo.idp.render.benchmark;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.Request;
import dev.fontysvenlo.idp.render.Workspace;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;

/** One render in a fresh JVM: prints the milliseconds since the JVM began, those of the render, and the peak heap in MB. */
public final class Once {
    private Once() {}

    public static void main(String[] args) {
        long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        long start = System.nanoTime();
        var workspace = Workspace.of(Path.of(args[0]), Path.of(args[1]));
        boolean remembers = Boolean.parseBoolean(args[2]);
        var outcome = new Idp(remembers ? workspace : workspace.withoutMemory()).render(Request.EVERYTHING);
        long render = (System.nanoTime() - start) / 1_000_000;
        var changes = outcome.match(
                preview -> preview.objects() + " " + preview.changes().list().size(), problems -> {
                    throw new IllegalStateException(problems.toString());
                });
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT, "%d %d %d %s%n", System.currentTimeMillis() - begun, render, peak / 1_000_000, changes);
    }
}
