package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.team.Naming;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The input files as trees, so that one of them can be another on trial. */
record Inputs(SortedMap<String, Document> documents) {
    Inputs {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }

    static Inputs of(Loaded loaded) {
        return new Inputs(loaded.sources().documents());
    }

    Optional<Document> platform() {
        return file(Loader.PLATFORM);
    }

    Optional<Document> file(String file) {
        return Optional.ofNullable(documents.get(file));
    }

    List<Document> teams() {
        var teams = new ArrayList<Document>();
        documents.forEach((file, document) -> {
            if (!file.equals(Loader.PLATFORM)) {
                teams.add(document);
            }
        });
        return teams;
    }

    /** With this document in the place of the one of its name, or without the file. */
    Inputs with(String file, Optional<Document> document) {
        var changed = new TreeMap<>(documents);
        document.ifPresentOrElse(present -> changed.put(file, present), () -> changed.remove(file));
        return new Inputs(changed);
    }

    /** The platform with the teams whose files are called so; a trial with hundreds of others would only take longer. */
    Inputs only(Predicate<String> file) {
        var fewer = new TreeMap<String, Document>();
        documents.forEach((name, document) -> {
            if (name.equals(Loader.PLATFORM) || file.test(name)) {
                fewer.put(name, document);
            }
        });
        return new Inputs(fewer);
    }

    static String teamFile(String namespace) {
        return Naming.teamFile(namespace);
    }
}
