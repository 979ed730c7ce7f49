package dev.chainrule.processor.oracle;

/**
 * A policy to be tried.
 *
 * @param description what it says
 * @param facts what its accessors may answer
 */
record Subject(Description description, Facts facts) {

    @Override
    public String toString() {
        return description.policy().getSimpleName();
    }
}
