# Plans, as in harbor.jq, for what Harbor does with images and for who may look at them.
include "harbor";

def selector($decoration; $pattern): [{kind: "doublestar", decoration: $decoration, pattern: $pattern}];

def everywhere: {repository: selector("repoMatches"; "**")};

def kept: {
    cron: .trigger.settings.cron,
    rules: [.rules[]? | select(.disabled | not)
        | [.template, .params[.template], .tag_selectors[0].pattern, .scope_selectors.repository[0].pattern]] | sort
};

# Without its scope Harbor answers 500 with nothing in it. Setting a time needs Harbor's jobservice.
def retention_plan($spec; $id):
    {
        algorithm: "or",
        scope: {level: "project", ref: $id},
        trigger: {kind: "Schedule", settings: {cron: $spec.retention.schedule}},
        rules: [$spec.retention.keep[] | {
            disabled: false,
            action: "retain",
            template: .template,
            params: {(.template): .number},
            tag_selectors: (selector("matches"; "**") | map(.extras = "{\"untagged\":false}")),
            scope_selectors: everywhere
        }]
    } as $wanted
    | if . == null then step("POST"; "/retentions"; "project \($spec.project): retention is set."; $wanted)
    elif kept != ($wanted | kept) then
        step("PUT"; "/retentions/\(.id)"; "project \($spec.project): retention is changed."; $wanted)
    else empty end;

# Rules are added and switched on, never taken away: one that is not in the spec may be a coach's.
def immutable_plan($spec):
    . as $found
    | "/projects/\($spec.project)/immutabletagrules" as $path
    | $spec.immutableTags[] as $pattern
    | [$found[] | select(.tag_selectors[0].decoration == "matches" and .tag_selectors[0].pattern == $pattern
        and .scope_selectors.repository[0].pattern == "**")][0]
    | if . == null then
        step("POST"; $path; "project \($spec.project): tags \($pattern) are protected."; {
            disabled: false,
            action: "immutable",
            template: "immutable_template",
            tag_selectors: selector("matches"; $pattern),
            scope_selectors: everywhere
        })
    elif .disabled then
        step("PUT"; "\($path)/\(.id)"; "project \($spec.project): tags \($pattern) are protected again.";
            . + {disabled: false})
    else empty end;

def role: {projectAdmin: 1, developer: 2, guest: 3, maintainer: 4, limitedGuest: 5}[.];

# Harbor answers 200 to a role of a member that is not there, and to a role that is none; so what counts is the next look.
def members_plan($spec):
    . as $found
    | "/projects/\($spec.project)/members" as $path
    | $spec.members // {groups: []} | . as $members
    | .groups[] as $group
    | ($members.role | role) as $role
    | [$found[] | select(.entity_name == $group and .entity_type == "g")][0]
    | if . == null then
        step("POST"; $path; "project \($spec.project): the group \($group) is a member.";
            {role_id: $role, member_group: {group_name: $group, group_type: ({ldap: 1, http: 2, oidc: 3}[$members.kind])}})
    elif .role_id != $role then
        step("PUT"; "\($path)/\(.id)"; "project \($spec.project): the role of the group \($group) is changed.";
            {role_id: $role})
    else empty end;

def placeholder: .placeholder | "\(.project)/\(.repository):\(.tag)";

# Harbor copies an image with all its tags, so another one would pass for a tag that the team has pushed.
def placeholder_plan($spec):
    if . == null then missing("there is no image \($spec | placeholder) to start with. Push it there once.")
    else
        [.tags[]?.name | select(. != $spec.placeholder.tag)]
        | if . == [] then empty
        else missing("the image \($spec | placeholder) has also the tag \(join(", ")). Remove it.") end
    end;

def copy_plan($spec; $copy):
    if . == [] then
        step("POST"; "/projects/\($spec.project)/repositories/\($copy)/artifacts?from=\($spec | placeholder | @uri)";
            "image \($spec.project)/\($copy) begins as a placeholder."; {})
    else empty end;
