package dev.chainrule.processor.oracle;

import java.util.Set;

/** A source of requests that hears what comes of them. */
interface Trials {

    /** The next one; {@code null} for one that is no request, since something is null that must not be. */
    Trial next();

    /** Says what the last one fails. */
    void heard(Set<String> failed);
}
