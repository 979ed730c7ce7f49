package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgramDecision.Denied;
import dev.chainrule.csp.CspProgramDecision.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Do the example's orders show all that the policy can say? */
class CoverageTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 1);
    private static final LocalDate DAY_BEFORE = FIRST_DAY.minusDays(1);

    private static final List<Decided> DECIDED = decided();

    private static List<Decided> decided() {
        Problems problems = new Problems();
        Directory directory = PartnerFile.read(Path.of("partners.csv"), problems);
        List<Order> orders = OrderFile.read(Path.of("orders.csv"), directory, problems);
        assertThat(problems.inOrder()).isEmpty();
        return orders.stream().map(Decided::decide).toList();
    }

    static List<String> codes() throws IOException {
        return PolicyRules.codes();
    }

    static IntStream scenarios() {
        return IntStream.rangeClosed(1, 8);
    }

    @Test
    void enoughOrders() {
        assertThat(DECIDED).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void allRulesAreKnown() throws IOException {
        assertThat(codes()).contains("signedMpa", "partnerInSameMarket").hasSizeGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void ruleIsViolated(String code) {
        assertThat(DECIDED).anyMatch(decided -> reasons(decided).anyMatch(code::equals));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void ruleIsKept(String code) {
        assertThat(DECIDED)
                .anyMatch(decided -> decided.decision().permitted()
                        && PolicyRules.isTrueOfSome(
                                code, CspFacts.transaction(decided.order()), CspFacts.parties(decided.order())));
    }

    /** Nothing but the policy's own rules and chains denies: no fact is missing, and no rule throws. */
    @Test
    void noOtherReason() throws IOException {
        List<String> known =
                Stream.concat(codes().stream(), Stream.of("no-chain")).toList();

        assertThat(DECIDED.stream().flatMap(CoverageTest::reasons)).allMatch(known::contains);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenarioIsNamed(int scenario) {
        assertThat(DECIDED)
                .anyMatch(decided -> decided.order().note().orElse("").startsWith("Sample scenario " + scenario));
    }

    @Test
    void wrongChainsAreAnsweredWithNearestOnes() {
        List<Denied> wrong = DECIDED.stream()
                .map(Decided::decision)
                .filter(decision -> decision.chain().isEmpty())
                .map(Denied.class::cast)
                .toList();

        assertThat(wrong)
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(denied -> !denied.nearest().isEmpty());
    }

    /** The Microsoft Partner Agreement: the same order is permitted on one day and denied on the next. */
    @Test
    void dayBeforeAndFirstDay() {
        assertThat(DECIDED)
                .filteredOn(decided -> reasons(decided).toList().equals(List.of("signedMpa")))
                .filteredOn(decided -> decided.order().date().equals(FIRST_DAY))
                .isNotEmpty()
                .allMatch(decided -> DECIDED.stream()
                        .filter(other -> other.order().date().equals(DAY_BEFORE))
                        .filter(other ->
                                other.order().chain().equals(decided.order().chain()))
                        .anyMatch(other -> other.decision().permitted()));
    }

    private static Stream<String> reasons(Decided decided) {
        return decided.decision().violations().stream().map(Violation::code);
    }
}
