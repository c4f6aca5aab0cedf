package dev.fontysvenlo.idp.render.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scripts of one folder below {@code templates/scripts/}, which go into one ConfigMap. A class and no record, because
 * every team asks for the same hashes.
 */
public final class ScriptSet {
    private static final int HASH_LENGTH = 8;

    private final String name;
    private final List<Script> scripts;
    private final String basis;

    /** Empty until somebody asks: a run in which every unit is remembered does not. */
    private volatile String hash = "";

    private volatile String jobBasis = "";

    /**
     * @param basis the source of the template that is filled, so that a change to it changes the Job's name too
     */
    public ScriptSet(String name, List<Script> scripts, String basis) {
        this.name = name;
        this.scripts = List.copyOf(scripts);
        this.basis = basis;
    }

    public ScriptSet(String name, List<Script> scripts) {
        this(name, scripts, "");
    }

    public String name() {
        return name;
    }

    public List<Script> scripts() {
        return scripts;
    }

    /** Changes with every name and text: the end of the ConfigMap's name, whose content can then never change. */
    public String hash() {
        if (hash.isEmpty()) {
            hash = hashOf(texts());
        }
        return hash.substring(0, HASH_LENGTH);
    }

    /**
     * Changes with the scripts, the template and everything else that a Job is made of, since the template of a Job's
     * pods is immutable: another content needs another name.
     */
    public String jobHash(List<Object> ingredients) {
        if (jobBasis.isEmpty()) {
            jobBasis = hashOf(texts() + '\0' + basis);
        }
        return hashOf(jobBasis + '\0' + ingredients).substring(0, HASH_LENGTH);
    }

    private String texts() {
        return scripts.stream()
                .map(script -> script.name() + '\0' + script.text())
                .collect(Collectors.joining("\0"));
    }

    private static String hashOf(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
