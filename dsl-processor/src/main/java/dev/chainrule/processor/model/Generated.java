package dev.chainrule.processor.model;

/** What is generated for a policy, beside it. */
public enum Generated {
    VALIDATOR("Validator"),
    CHAINS("Chains"),
    DECISION("Decision"),
    FACTS("Facts"),
    MODEL("Model");

    private final String ending;

    Generated(String ending) {
        this.ending = ending;
    }

    /** The type of this kind that is generated for a policy; one that extends another has that one's decisions. */
    public ClassRef of(ClassRef policy) {
        return policy.sibling(ending);
    }

    /** Whether applications may name it; the others are the generated types' own. */
    public boolean isPublished() {
        return this != CHAINS && this != MODEL;
    }
}
