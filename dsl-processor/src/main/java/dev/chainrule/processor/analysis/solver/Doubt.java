package dev.chainrule.processor.analysis.solver;

/** Why is there no answer? */
public enum Doubt {
    /** The solver looked for as long as it may, counted by its own steps and alike on every machine. */
    BUDGET,
    /** The time of the whole analysis was over: the only limit that hangs on the machine. */
    TIME,
    /** The solver gave up. */
    GAVE_UP,
    /** What the solver proposed did not stand up when it was evaluated. */
    NOT_CONFIRMED,
    /** The date that decides which rules are in force is computed, and not what the request tells. */
    COMPUTED_DATE,
    /** Runs need more parties, or rules ask of more choices of them, than are looked at. */
    LONG_RUNS
}
