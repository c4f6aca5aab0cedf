package dev.fontysvenlo.idp.render.change;

/** What will happen, as one sentence that goes behind the name of whom it happens to. */
record Verdict(Risk risk, String sentence) {}
