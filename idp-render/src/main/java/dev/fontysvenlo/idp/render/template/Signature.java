package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.cache.Digest;
import dev.fontysvenlo.idp.cache.ToolSum;
import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A name for compiled templates that changes with everything they were compiled from and against. */
final class Signature {
    private final MessageDigest digest;

    private Signature() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Of the templates, the Java version, and the classes of jte, of the model and of this module. */
    static String of(SortedMap<String, String> texts) {
        var signature = new Signature();
        signature.add(Integer.toString(Runtime.version().feature()));
        texts.forEach((path, text) -> {
            signature.add(path);
            signature.add(text);
        });
        Stream.of(TemplateEngine.class, TemplateOutput.class, Diagnostic.class, Templates.class)
                .map(TemplateTexts::origin)
                .forEach(signature::addClasses);
        return HexFormat.of().formatHex(signature.digest.digest());
    }

    /** Of the templates, and of all that runs. */
    static String ofRun(SortedMap<String, String> texts) {
        var run = new Digest().add(ToolSum.of(Templates.class, Diagnostic.class));
        texts.forEach((path, text) -> run.add(path).add(text));
        return run.hex();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that two texts never look like one. */
    private void add(byte[] bytes) {
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }

    /** A jar says of each of its files what it comes to, so that they need not be read. */
    private void addEntries(Path jar) {
        try (var file = new JarFile(jar.toFile(), false)) {
            for (var entry : Collections.list(file.entries())) {
                add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + jar, unreadable);
        }
    }

    private void addClasses(Path origin) {
        if (Files.isRegularFile(origin)) {
            addEntries(origin);
            return;
        }
        try (var files = Files.walk(origin)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + origin, unreadable);
        }
    }
}
