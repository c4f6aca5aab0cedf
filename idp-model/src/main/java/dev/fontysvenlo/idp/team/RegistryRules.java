package dev.fontysvenlo.idp.team;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What holds in each project of the registry. Everything that Harbor takes without a check is a closed word here.
 *
 * @param storage how much all images of a project may take
 * @param immutableTags patterns of the tags that nobody may push again
 * @param members who may look into the project with an own login; empty for nobody
 * @param webhook where Harbor says that something was pushed; empty where Image Updater only looks from time to time
 * @param pushDays for how many days the password for pushing holds
 */
public record RegistryRules(
        Memory storage,
        Scan scan,
        Retention retention,
        List<String> immutableTags,
        Optional<Members> members,
        Optional<String> webhook,
        int pushDays) {
    public RegistryRules {
        immutableTags = List.copyOf(immutableTags);
    }

    /** Whether anything needs the program that searches images for weak points. */
    public boolean isScanning() {
        return scan.onPush() || scan.refuse();
    }

    /**
     * What becomes of an image's weak points.
     *
     * @param onPush whether each image is searched for them
     * @param refuse whether an image with weak points of this severity, or one not searched yet, can't be pulled
     * @param severity {@code none} to {@code critical}
     * @param sbom whether a list of its contents is made
     */
    public record Scan(boolean onPush, boolean refuse, String severity, boolean sbom) {}

    /**
     * Which images are kept; all others are deleted.
     *
     * @param schedule six fields, the first of which is {@code 0}: seconds
     * @param keep Harbor's names of the rules, each with its number; what one of them keeps is kept
     */
    public record Retention(String schedule, SortedMap<String, Integer> keep) {
        public Retention {
            keep = Collections.unmodifiableSortedMap(new TreeMap<>(keep));
        }
    }

    /**
     * The team's groups as members.
     *
     * @param kind where Harbor knows groups from: {@code oidc}, {@code ldap} or {@code http}
     * @param role what they may, in Harbor's words
     */
    public record Members(String kind, String role) {}
}
