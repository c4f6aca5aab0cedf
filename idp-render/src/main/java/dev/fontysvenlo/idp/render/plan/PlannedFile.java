package dev.fontysvenlo.idp.render.plan;

import java.util.Map;

/**
 * One file to be rendered.
 *
 * @param path relative to {@code rendered/}
 * @param template relative to {@code templates/}
 * @param sources the input files it comes from, as its header names them
 * @param namespace the namespace its object must have; empty where the template decides
 * @param owner the part of its team's names that no other team has; empty where the file is no team's
 * @param model what the template may ask for, by parameter name
 */
public record PlannedFile(
        String path, String template, String sources, String namespace, String owner, Map<String, Object> model) {
    private static final String KUSTOMIZATION = "kustomization.yaml";

    public PlannedFile {
        model = Map.copyOf(model);
    }

    /** Whether the file lists the other files of its folder, so that it can only be filled after them. */
    public boolean isKustomization() {
        return fileName().equals(KUSTOMIZATION);
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** The kind that the template's name promises, in lower case: {@code networkpolicy} of {@code networkpolicy-dns.yaml.jte}. */
    public String kind() {
        var file = template.substring(template.lastIndexOf('/') + 1);
        return file.substring(0, file.length() - ".yaml.jte".length()).split("-", 2)[0];
    }
}
