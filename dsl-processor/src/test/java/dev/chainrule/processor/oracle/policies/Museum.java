package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Party;

/** A party of more than one policy, and so of none. */
@Party("museum")
public interface Museum {
    String name();

    boolean accredited();
}
