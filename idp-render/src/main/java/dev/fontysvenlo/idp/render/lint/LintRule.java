package dev.fontysvenlo.idp.render.lint;

/** One thing that must hold among the objects of a unit. */
interface LintRule {
    /** Reports every place where it does not. */
    void look(Batch batch, Findings findings);
}
