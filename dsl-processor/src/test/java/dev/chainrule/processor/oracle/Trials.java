package dev.chainrule.processor.oracle;

/** A source of requests that hears what comes of them. */
interface Trials {

    /** The next one; {@code null} for one that is no request, since something is null that must not be. */
    Trial next();

    /** Says how many rules the last one fails. */
    void heard(int failures);
}
