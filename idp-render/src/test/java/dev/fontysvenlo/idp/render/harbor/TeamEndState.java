package dev.fontysvenlo.idp.render.harbor;

/** What Harbor holds when the Job of the first team has done its work, in Harbor's own words. */
final class TeamEndState {
    static final String WANTED = String.join(
            "\n",
            "immutable {action=immutable, disabled=false, scope_selectors={repository=[{decoration=repoMatches,"
                    + " kind=doublestar, pattern=**}]}, tag_selectors=[{decoration=matches, kind=doublestar,"
                    + " pattern=release-*}], template=immutable_template}",
            "member {entity_name=Example:web1-2026-group01, entity_type=g, role_id=3}",
            "project {metadata={auto_sbom_generation=false, auto_scan=true, prevent_vul=false, public=false,"
                    + " reuse_sys_cve_allowlist=true, severity=critical}, name=web1-2026-group01, owner_name=admin}",
            "quota {hard={storage=5368709120}, used={storage=0}}",
            "retention {algorithm=or, rules=[{action=retain, disabled=false, params={latestPushedK=10},"
                    + " scope_selectors={repository=[{decoration=repoMatches, kind=doublestar, pattern=**}]},"
                    + " tag_selectors=[{decoration=matches, extras={\"untagged\":false}, kind=doublestar,"
                    + " pattern=**}], template=latestPushedK}], scope={level=project}, trigger={kind=Schedule,"
                    + " settings={cron=0 0 2 * * *}}}",
            robot("pull", -1, "pull repository"),
            robot("ci", 365, "pull repository", "push repository", "read artifact", "list artifact", "list tag"),
            "webhook {enabled=true, event_types=[PUSH_ARTIFACT], name=image-updater,"
                    + " targets=[{address=http://updater.argocd.svc:8080/webhook?type=harbor,"
                    + " auth_header=shared \"word\", payload_format=Default, skip_cert_verify=false, type=http}]}");

    private TeamEndState() {}

    private static String robot(String name, int days, String... rights) {
        var access = new StringBuilder();
        for (var right : rights) {
            var words = right.split(" ");
            access.append(access.isEmpty() ? "" : ", ")
                    .append("{action=%s, effect=allow, resource=%s}".formatted(words[0], words[1]));
        }
        return "robot {days=" + days + ", description=Made by the platform., disable=false, level=project,"
                + " name=robot$web1-2026-group01+" + name + ", permissions=[{access=[" + access
                + "], kind=project, namespace=web1-2026-group01}]}";
    }
}
