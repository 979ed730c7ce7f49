package dev.chainrule.processor.analysis.meaning;

import java.util.List;

/** What comes of asking one rule of certain parties. */
public sealed interface Outcome {

    /** Some party is of none of the types of which the rule is asked. */
    record NotAsked() implements Outcome {}

    record True() implements Outcome {}

    record False() implements Outcome {}

    record Thrown() implements Outcome {}

    /**
     * A fact that the rule demands is null.
     *
     * @param parameter the index of the rule's parameter
     * @param accessors how it is reached; shorter than the fact that is demanded where one on the way to it is null
     */
    record MissingFact(int parameter, List<String> accessors) implements Outcome {}

    /** It hangs on something of which nobody knows the answer; see {@link Result.Open}. */
    record Open() implements Outcome {}

    /** Whether nothing stands against the request here. */
    default boolean passes() {
        return this instanceof NotAsked || this instanceof True;
    }

    /** Whether the request is denied, or warned of, for this. */
    default boolean fails() {
        return this instanceof False || this instanceof Thrown || this instanceof MissingFact;
    }
}
