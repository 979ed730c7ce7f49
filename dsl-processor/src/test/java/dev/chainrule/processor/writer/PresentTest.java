package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of which facts is it asked whether they are missing, and by whom? */
class PresentTest {

    private static final Opener DATED = Opener.when(CodeBlock.of("isDue"));
    private static final Opener PARTNER = Opener.when(CodeBlock.of("isPartner"));

    private static Question question(List<Opener> openers, String... facts) {
        List<CodeBlock> missing = Stream.of(facts).map(CodeBlock::of).toList();
        CodeBlock rule = CodeBlock.of("rule()");
        return new Question(openers, missing, rule, rule, Optional.empty(), false, false, List.of(), 0);
    }

    private static List<List<String>> asked(List<Question> questions) {
        return questions.stream()
                .map(question ->
                        question.missing().stream().map(CodeBlock::toString).toList())
                .toList();
    }

    @Test
    void whatIsReadInAnyCaseIsAskedOnceAndByNobodyElse() {
        Present present = new Present();
        List<CodeBlock> facts = Stream.of("id", "country", "country", "market")
                .map(CodeBlock::of)
                .toList();

        assertThat(present.unknown(facts, List.of()))
                .extracting(CodeBlock::toString)
                .containsExactly("id", "country", "market");
        assertThat(asked(present.unknown(List.of(question(List.of(DATED), "market", "tenant")))))
                .containsExactly(List.of("tenant"));
    }

    @Test
    void whatSomebodyToldIsNotAskedAgain() {
        Present present = new Present();
        present.tell(List.of(CodeBlock.of("country")));

        assertThat(asked(present.unknown(List.of(question(List.of(DATED), "country", "tenant")))))
                .containsExactly(List.of("tenant"));
    }

    @Test
    void whatIsAskedUnderAConditionIsKnownWithinThatOnly() {
        List<Question> questions = List.of(
                question(List.of(DATED), "tenant"),
                question(List.of(DATED, PARTNER), "tenant", "id"),
                question(List.of(PARTNER), "tenant", "id"));

        assertThat(asked(new Present().unknown(questions)))
                .containsExactly(List.of("tenant"), List.of("id"), List.of("tenant", "id"));
    }
}
