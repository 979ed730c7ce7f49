package dev.chainrule.benchmarks.contestants.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.benchmarks.contestants.byhand.Decision.Denied;
import dev.chainrule.benchmarks.contestants.byhand.Decision.Participant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.benchmarks.work.Sales;
import dev.chainrule.csp.CspProgramDecision;
import dev.chainrule.csp.CspProgramValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decision that is written by hand tells as much as Chainrule's, so that comparing what they cost is fair. */
class SameTextsTest {

    private record Told(
            String code, String text, List<String> citations, List<String> remedies, List<Participant> who) {}

    @Test
    void itTellsTheSame() {
        AsDecision byHand = new AsDecision();
        int denied = 0;
        Sales sales = Sales.usual();
        for (int i = 0; i < sales.size(); i++) {
            SaleRequest request = sales.get(i);
            CspProgramDecision expected = CspProgramValidator.check(request.sale(), request.parties());
            if (byHand.decide(request) instanceof Denied told && !(request instanceof SaleRequest.Other)) {
                assertThat(told.chain()).isEqualTo(expected.chain());
                assertThat(told(told)).isEqualTo(told(expected));
                denied++;
            }
        }
        assertThat(denied).isGreaterThan(2_000);
    }

    private static List<Told> told(Denied denied) {
        return denied.violations().stream()
                .map(one -> new Told(one.code(), one.message(), one.citations(), one.remedies(), one.parties()))
                .toList();
    }

    private static List<Told> told(CspProgramDecision decision) {
        return decision.violations().stream()
                .map(one -> new Told(
                        one.code(),
                        one.message(),
                        one.citations(),
                        one.remedies(),
                        one.parties().stream()
                                .map(party -> new Participant(party.role(), party.party()))
                                .toList()))
                .toList();
    }
}
