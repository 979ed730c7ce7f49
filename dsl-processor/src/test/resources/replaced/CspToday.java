package dev.chainrule.csp;

import dev.chainrule.Policy;

/** Today's policy, compared with that of 2019. */
@Policy(source = "Supported CSP partner relationships, 2023-01-11", replaces = CspProgram2019.class)
public interface CspToday extends CspProgram {}
