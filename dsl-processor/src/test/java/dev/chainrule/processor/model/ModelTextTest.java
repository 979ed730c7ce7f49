package dev.chainrule.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chainrule.processor.model.ModelText.UnreadableException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTextTest {

    private static final ClassRef TRADE = new ClassRef("fruit", "Outer.Trade");
    private static final Place PLACE = Place.of(TRADE);

    @Test
    void readsWhatItWrote() throws UnreadableException {
        assertThat(ModelText.read(ModelText.write(policy()))).isEqualTo(policy());
    }

    @Test
    void writesAsciiWithoutAnythingThatAJavaLiteralEscapes() {
        assertThat(ModelText.write(policy())).matches("[!#-\\[\\]-~ ]+");
    }

    @Test
    void refusesATextCutShortAnywhere() {
        String text = ModelText.write(policy());
        for (int end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            String cut = text.substring(0, end);
            assertThatThrownBy(() -> ModelText.read(cut)).isInstanceOf(UnreadableException.class);
        }
        assertThatThrownBy(() -> ModelText.read("")).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesATextThatGoesOn() {
        assertThatThrownBy(() -> ModelText.read(ModelText.write(policy()) + " 0"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("goes on");
    }

    @Test
    void refusesAWordWithoutMeaning() {
        String text = ModelText.write(policy());
        assertThatThrownBy(() -> ModelText.read(text.replaceFirst("INTERFACE", "INTERMEZZO")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("INTERMEZZO");
        assertThatThrownBy(() -> ModelText.read(text.replaceFirst("false", "maybe")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("maybe");
        assertThatThrownBy(() -> ModelText.read(text.replaceFirst("Declared", "Undeclared")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("Undeclared");
    }

    private static Policy policy() {
        JavaType grower = new JavaType.Declared(new ClassRef("fruit", "Grower"), List.of());
        JavaType growers = new JavaType.Declared(new ClassRef("java.util", "List"), List.of(grower));
        Method method = new Method(
                "häufig \"quoted\" \\ + % 'x' \n\ud83c\udf4e",
                List.of(new Parameter("", growers, true, Optional.of(new Parameter.Repeat(0, 7)), PLACE.parameter(0))),
                new JavaType.Primitive("void"),
                Method.Flavor.ABSTRACT,
                false,
                List.of(),
                List.of("Chain"),
                List.of(),
                PLACE.member("x(java.util.List)"));
        return new Policy(
                TRADE,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                false,
                "Statutes, 2024",
                "",
                Optional.empty(),
                true,
                List.of(),
                List.of(new Chain(TRADE, method, new Dates("2024-01-01", ""), "", List.of("Article 2"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PLACE);
    }
}
