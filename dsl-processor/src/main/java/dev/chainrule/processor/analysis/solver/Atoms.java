package dev.chainrule.processor.analysis.solver;

/** Where the unknowns come from that an image is made of. Equal names, equal unknowns. */
interface Atoms {

    Term truth(String name);

    Term whole(String name, Range range);
}
