package dev.fontysvenlo.idp.team;

import java.util.regex.Pattern;

/**
 * How the students' workflow tags an image, and what Image Updater therefore looks for. Sources: argocd.md, sections 0
 * and 2.4; platform.md, section 4.
 */
public enum TagScheme {
    /** {@code 20261123-101500-0a1b2c3}: UTC time and commit; sorts as text, so one tag list is all that is asked. */
    TIMESTAMP("alphabetical", "", "[0-9]{8}-[0-9]{6}-[0-9a-f]{7}", "20261123-101500-0a1b2c3"),

    /**
     * {@code v1.0.12-g0a1b2c3}: a pre-release in the words of semver, which Image Updater 1.3 and later takes only when
     * the constraint ends in {@code -0}.
     */
    SEMVER("semver", ":1.x-0", "v[0-9]+\\.[0-9]+\\.[0-9]+(-g?[0-9a-f]{7,40})?", "v1.0.12-g0a1b2c3");

    private final String strategy;
    private final String constraint;
    private final Pattern pattern;
    private final String example;

    TagScheme(String strategy, String constraint, String pattern, String example) {
        this.strategy = strategy;
        this.constraint = constraint;
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    /** {@code updateStrategy} of an ImageUpdater. */
    public String strategy() {
        return strategy;
    }

    /** {@code imageName} of an ImageUpdater: the image's name and, where the strategy needs one, a constraint. */
    public String constrained(String imageName) {
        return imageName + constraint;
    }

    /** {@code allowTags} of an ImageUpdater: every tag of this scheme. */
    public String allowTags() {
        return "regexp:^" + pattern.pattern() + "$";
    }

    /** {@code allowTags} of an ImageUpdater: this tag and no other. */
    public String allowTag(String tag) {
        return "regexp:^" + tag.replace(".", "\\.") + "$";
    }

    /** A tag of this scheme, to show its form. */
    public String example() {
        return example;
    }

    /** Whether a pattern with {@code *} for any characters may match a tag of this scheme; by how it begins. */
    public boolean mayBeMatchedBy(String glob) {
        int star = glob.indexOf('*');
        var begin = pattern.matcher(star < 0 ? glob : glob.substring(0, star));
        return begin.matches() || star >= 0 && begin.hitEnd();
    }

    public boolean accepts(String tag) {
        return pattern.matcher(tag).matches();
    }
}
