package dev.chainrule.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.Template.Broken;
import dev.chainrule.processor.model.Template.Flaw;
import dev.chainrule.processor.model.Template.Literal;
import dev.chainrule.processor.model.Template.Placeholder;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void takesAMessageApart() {
        assertThat(Template.parse("The {seller} {seller.home.market}!").parts())
                .containsExactly(
                        new Literal("The "),
                        new Placeholder("{seller}", "seller", List.of()),
                        new Literal(" "),
                        new Placeholder("{seller.home.market}", "seller", List.of("home", "market")),
                        new Literal("!"));
    }

    @Test
    void readsTwoBracesAsOne() {
        assertThat(Template.parse("{{a} } {{{b}").parts())
                .containsExactly(new Literal("{a} } {"), new Placeholder("{b}", "b", List.of()));
        assertThat(Template.parse("").parts()).isEmpty();
    }

    @Test
    void keepsWhatIsBroken() {
        assertThat(Template.parse("a {b").parts()).containsExactly(new Literal("a "), new Broken("{b", Flaw.UNCLOSED));
        assertThat(Template.parse("{ }{}").parts())
                .containsExactly(new Broken("{ }", Flaw.EMPTY), new Broken("{}", Flaw.EMPTY));
        assertThat(Template.parse("{a.}{.a}{a b}{1}").parts())
                .allSatisfy(part -> assertThat(((Broken) part).flaw()).isEqualTo(Flaw.NO_NAME));
    }

    @Test
    void knowsNamesOfEveryAlphabet() {
        assertThat(Template.parse("{händler.größe}").parts())
                .containsExactly(new Placeholder("{händler.größe}", "händler", List.of("größe")));
    }
}
