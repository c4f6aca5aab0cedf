package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Where packs are kept, compressed: in the tool, a pack a minor version; in a repository, a pack a cluster. */
public final class PackFile {
    /** The minor versions of the packs that come with the tool, as a message lists them. */
    public static final String VERSIONS = "1.35, 1.36 or 1.37";

    private static final String ENDING = ".pack.gz";

    private PackFile() {}

    /** The path of a cluster's own pack below the root of a repository. */
    public static String ofCluster(String cluster) {
        return "schemas/" + cluster + ENDING;
    }

    /** The pack that comes with the tool, read when it is first asked for; empty when none of this version does. */
    public static Optional<Supplier<SchemaPack>> packaged(String version) {
        var resource = version.matches("[0-9]{1,3}\\.[0-9]{1,3}") ? "kubernetes-" + version + ENDING : "none";
        return Optional.ofNullable(PackFile.class.getResource(resource)).map(url -> new Lazy<>(() -> read(url)));
    }

    private static SchemaPack read(URL resource) {
        try (var stream = resource.openStream()) {
            return SchemaPack.parse(text(stream.readAllBytes())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(resource.toString(), e);
        }
    }

    /** A pack of the repository's own; empty when there is no such file. */
    public static Outcome<Optional<SchemaPack>> read(Path root, String file) {
        var path = root.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Outcome.ok(Optional.empty());
        }
        try {
            var pack = SchemaPack.parse(text(Files.readAllBytes(path)));
            return pack.isPresent() ? Outcome.ok(pack) : Outcome.failed(noPack(file));
        } catch (IOException e) {
            return Outcome.failed(noPack(file));
        }
    }

    /** Writes the text of a pack where {@link #read} finds it. */
    public static void write(Path root, String file, String text) {
        var path = root.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            try (var stream = new GZIPOutputStream(Files.newOutputStream(path))) {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String text(byte[] content) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Diagnostic noPack(String file) {
        return new Diagnostic(
                DiagnosticCode.SCHEMA_SOURCE,
                Location.ofFile(file),
                "`" + file + "` is no pack of schemas that this version of the tool can read.",
                "Make it again with mvn idp:schemas.");
    }
}
