package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes questions whose answers have all to be yes. First comes that no fact is missing which is read in any case, then what is
 * asked in any case, and what needs conditions comes last: a request is mostly refused before they cost anything. Whoever throws
 * refuses.
 */
final class AnsweringCode {

    static final CodeBlock NO = CodeBlock.of("return false;\n");

    /**
     * A party that has to be known.
     *
     * @param isKnown the question whether it is
     */
    record Party(CodeBlock object, CodeBlock isKnown) {

        CodeBlock orRefuse() {
            return Blocks.unless(isKnown, NO);
        }
    }

    private final TypeName exception;
    private final String thrown;

    /** @param thrown the variable for what a rule or an accessor throws */
    AnsweringCode(TypeName exception, String thrown) {
        this.exception = exception;
        this.thrown = thrown;
    }

    /** One answer, if nothing is missing. */
    CodeBlock of(List<CodeBlock> missing, CodeBlock answer) {
        return failingClosed(CodeBlock.of("$Lreturn $L;\n", unless(missing), answer));
    }

    /** All questions, and whether these parties are known. */
    CodeBlock of(List<Question> questions, List<Party> parties) {
        List<Question> always = questions.stream()
                .filter(question -> question.openers().isEmpty())
                .toList();
        Present present = Present.of(always, sideBySide(questions));
        CodeBlock code = present.conditional().isEmpty()
                ? plain(present.always(), always, parties)
                : CodeBlock.builder()
                        .add(unless(present.always()))
                        .add(unless(always.stream()
                                .map(question -> CodeBlock.of("!$L", question.answer()))
                                .toList()))
                        .add(blocks(present.conditional(), parties))
                        .addStatement("return true")
                        .build();
        return questions.isEmpty() ? code : failingClosed(code);
    }

    private static CodeBlock plain(List<CodeBlock> missing, List<Question> questions, List<Party> parties) {
        List<CodeBlock> all = Stream.concat(
                        questions.stream().map(Question::answer),
                        parties.stream().map(Party::isKnown))
                .toList();
        CodeBlock answer = all.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(all, "\n&& ");
        return CodeBlock.builder()
                .add(unless(missing))
                .addStatement("return $L", answer)
                .build();
    }

    /** Those with something around them, in the order in which they are written: what begins alike side by side. */
    private static List<Question> sideBySide(List<Question> questions) {
        return byFirst(questions.stream().filter(question -> !question.openers().isEmpty())).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Map<Opener, List<Question>> byFirst(Stream<Question> questions) {
        Map<Opener, List<Question>> alike = new LinkedHashMap<>();
        questions.forEach(question -> alike.computeIfAbsent(question.openers().get(0), any -> new ArrayList<>())
                .add(question));
        return alike;
    }

    /** A party that turns out to be of a type is known; whether it is otherwise is asked of the others only. */
    private static CodeBlock blocks(List<Question> questions, List<Party> parties) {
        Narrowed narrowed = Narrowed.of(questions);
        List<Party> left = new ArrayList<>(parties);
        CodeBlock.Builder code = CodeBlock.builder();
        narrowed.locals().forEach(local -> code.add(Blocks.local(local)));
        byFirst(narrowed.questions().stream()).forEach((opener, alike) -> {
            Party told = left.stream()
                    .filter(party -> opener.tells(party.object()))
                    .findFirst()
                    .orElse(null);
            if (told == null) {
                code.add(answers(alike, 0));
            } else {
                left.remove(told);
                code.beginControlFlow("if ($L)", opener.head())
                        .add(answers(alike, 1))
                        .nextControlFlow("else if (!$L)", told.isKnown())
                        .add(NO)
                        .endControlFlow();
            }
        });
        left.forEach(party -> code.add(party.orRefuse()));
        return code.build();
    }

    private static CodeBlock answers(List<Question> questions, int depth) {
        return Blocks.write(questions, depth, (question, conditions) -> {
            List<CodeBlock> no = new ArrayList<>(question.missing());
            no.add(CodeBlock.of("!$L", question.answer()));
            List<CodeBlock> all = new ArrayList<>(conditions);
            all.add(Blocks.any(no));
            return Blocks.block(all, NO);
        });
    }

    /** Refuses where any of these is true. */
    private static CodeBlock unless(List<CodeBlock> conditions) {
        return conditions.isEmpty() ? CodeBlock.of("") : Blocks.block(List.of(Blocks.any(conditions)), NO);
    }

    private CodeBlock failingClosed(CodeBlock code) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(code)
                .nextControlFlow("catch ($T $N)", exception, thrown)
                .add(NO)
                .endControlFlow()
                .build();
    }
}
