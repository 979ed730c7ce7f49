package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Interpreter;

/** What all encodings of a policy have in common. */
record Vocabulary(
        Literals literals,
        FactTypes types,
        Shapes shapes,
        Codes codes,
        Interpreter interpreter,
        Unreadable unreadable) {}
