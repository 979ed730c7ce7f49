package dev.chainrule.benchmarks.sized;

/** How do classes {@code Asked} end whose requests are all permitted? */
final class Asking {

    private static final String PERMITTED = """

                @Override
                public Object apply(int i) {
                    Object decision = MeasuredValidator.check(%s, parties[i]);
                    if (decision instanceof MeasuredDecision.Denied denied) {
                        throw new IllegalStateException(denied.toString());
                    }
                    return decision;
                }
            }
            """;

    private Asking() {}

    /** @param deal the transaction of request {@code i}, as the class has it */
    static String permitted(String deal) {
        return PERMITTED.formatted(deal);
    }
}
