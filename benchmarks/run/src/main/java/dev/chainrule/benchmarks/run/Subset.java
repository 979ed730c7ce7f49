package dev.chainrule.benchmarks.run;

/** On which requests is decided? */
public enum Subset {
    ALL,
    PERMITTED,
    DENIED;

    boolean has(boolean permitted) {
        return this == ALL || permitted == (this == PERMITTED);
    }
}
