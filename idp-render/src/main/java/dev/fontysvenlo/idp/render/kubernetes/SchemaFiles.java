package dev.fontysvenlo.idp.render.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A pack as a folder of JSON Schemas, a file a kind, as kubeconform and other tools read them. */
public final class SchemaFiles {
    private SchemaFiles() {}

    /** Writes all kinds; the answer is what kubeconform takes as its {@code -schema-location}. */
    public static String write(SchemaPack pack, Path folder) {
        for (KindName kind : pack.kinds()) {
            var group = kind.group().isEmpty() ? kind.version() : kind.group(); // as kubeconform names the oldest one
            var file = folder.resolve(group)
                    .resolve(kind.kind().toLowerCase(Locale.ROOT) + "_" + kind.version() + ".json");
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, StandaloneSchema.of(pack, pack.definitionOf(kind)) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
        return folder + "/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json";
    }
}
