package dev.fontysvenlo.idp.diagnostic;

/** How bad a problem is: an error stops the run before anything is written, a warning is only shown. */
public enum Severity {
    ERROR,
    WARNING
}
