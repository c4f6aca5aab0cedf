package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The templates of a repository: the packaged ones, overlaid by its own, ready to be filled. */
public final class Templates {
    /** As users know it, in every location. */
    static final String FOLDER = "templates/";

    private static final String EXTENSION = ".jte";
    private static final String PARTIALS = "partials/";
    private static final String SCRIPTS = "scripts/";

    private final SortedMap<String, String> texts;
    private final Filling filling;

    Templates(SortedMap<String, String> texts, Filling filling) {
        this.texts = texts;
        this.filling = filling;
    }

    /**
     * The overlay need not exist. Templates that differ from the packaged ones are compiled into the cache, unless they
     * are there already.
     */
    public static Outcome<Templates> open(Path overlay, Path cache) {
        return open(Packaged.product(), overlay, cache, Optional.ofNullable(ToolProvider.getSystemJavaCompiler()));
    }

    static Outcome<Templates> open(Packaged packaged, Path overlay, Path cache, Optional<JavaCompiler> compiler) {
        return Overlay.over(packaged.texts(), overlay)
                .then(texts -> new Opening(packaged, texts).open(cache, compiler));
    }

    /** A name that changes with the templates, the scripts, and everything that they are filled and judged by. */
    public String signature() {
        return Signature.of(texts);
    }

    /** The texts of all templates that make a file by path, such as {@code team/tenancy/namespace.yaml.jte}. */
    public SortedMap<String, String> files() {
        return textsOf(path -> isTemplate(path) && !path.startsWith(PARTIALS));
    }

    /** The texts of all scripts by path, such as {@code scripts/db-init/db-init.sh}. */
    public SortedMap<String, String> scripts() {
        return textsOf(path -> path.startsWith(SCRIPTS) && !isTemplate(path));
    }

    private SortedMap<String, String> textsOf(Predicate<String> which) {
        var chosen = new TreeMap<String, String>();
        texts.forEach((path, text) -> {
            if (which.test(path)) {
                chosen.put(path, text);
            }
        });
        return Collections.unmodifiableSortedMap(chosen);
    }

    /** The manifest without its header; empty when the template prints nothing but white space. */
    public Outcome<String> fill(String name, Map<String, Object> model) {
        if (!texts.containsKey(name)) {
            throw new IllegalArgumentException("no template is called " + name);
        }
        return filling.fill(name, model);
    }

    /** The manifest line by line, each with the template lines that it comes from. */
    public Outcome<FilledLines> trace(String name, Map<String, Object> model) {
        return filling.trace(name, model);
    }

    /** The text of a template or script by its path; empty when there is none. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The templates that a template is made of: itself, and all that it calls, in the order of their paths. */
    public SortedMap<String, String> parts(String name) {
        return Collections.unmodifiableSortedMap(
                new TreeMap<>(new TemplateCalls(texts).closure(java.util.List.of(name))));
    }

    static boolean isTemplate(String path) {
        return path.endsWith(EXTENSION);
    }

    static Location location(String path) {
        return Location.ofFile(FOLDER + path);
    }

    static Location location(String path, int line) {
        return new Location(FOLDER + path, line, 1, 0);
    }
}
