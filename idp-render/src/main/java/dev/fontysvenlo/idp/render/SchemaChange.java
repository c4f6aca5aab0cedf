package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.kubernetes.PackComparison;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import java.util.Optional;

/**
 * A pack that was made or looked at, held against the one that the cluster has had so far.
 *
 * @param written where it is now; empty when it was only looked at
 * @param comparison for the manifests of the cluster that are in {@code rendered/}
 */
public record SchemaChange(
        Optional<String> written, SchemaPack before, SchemaPack after, int objects, PackComparison comparison) {}
