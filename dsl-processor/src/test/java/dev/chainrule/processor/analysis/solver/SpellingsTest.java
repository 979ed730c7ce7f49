package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.BoundPolicy;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Do numbers and texts stay one for one, whatever numbers the solver picks? */
class SpellingsTest {

    private final BoundPolicy policy = Bazaar.policy(Bazaar.chain(), List.of());
    private final Literals literals = new Literals(policy);
    private final Spellings spellings = new Spellings(literals);

    @Test
    void keepsWhatASolverPickedForATextThatGetsItsNumberLater() {
        long next = literals.number("first") + 1;
        String picked = spellings.text(next);

        long later = spellings.number("second");

        assertThat(later).isNotEqualTo(next);
        assertThat(spellings.text(later)).isEqualTo("second");
        assertThat(spellings.text(next)).isEqualTo(picked).isNotEqualTo("second");
        assertThat(spellings.number("second")).isEqualTo(later);
    }

    @Test
    void keepsItWhenAnotherInquiryHasGivenTheNumberAway() {
        long next = literals.number("first") + 1;
        String picked = spellings.text(next);
        new Spellings(literals).number("second");

        assertThat(spellings.text(next)).isEqualTo(picked);
        assertThat(spellings.number("second")).isNotEqualTo(next);
    }

    @Test
    void spellsEachNumberInAnotherWay() {
        assertThat(LongStream.range(990, 1_100).mapToObj(spellings::text)).doesNotHaveDuplicates();
    }
}
