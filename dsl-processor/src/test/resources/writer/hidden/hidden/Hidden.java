package hidden;

/** Asks a policy that only its package sees, and whose facts are of types that only it sees. */
final class Hidden {

    private record Shop(HiddenRegion region, HiddenGrade grade) implements HiddenFacts.Shop {}

    public static void main(String[] args) {
        HiddenFacts.Maker maker = HiddenFactsFacts.maker().build();
        HiddenFacts.Shop shop =
                HiddenFactsFacts.shop().region(() -> "EU").grade(HiddenGrade.FIRST).build();
        expect(true, HiddenFactsValidator.direct(shop, maker));
        expect(false, HiddenFactsValidator.direct(new Shop(() -> "US", HiddenGrade.SECOND), maker));
        expect(false, HiddenFactsValidator.direct(new Shop(() -> null, HiddenGrade.SECOND), maker));
    }

    private static void expect(boolean permitted, HiddenFactsDecision decision) {
        if (decision.permitted() != permitted) {
            throw new AssertionError(decision);
        }
    }

    private Hidden() {}
}
