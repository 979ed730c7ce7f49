package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.writer.Apart.OfType;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes questions whose answers have all to be yes. First comes that no fact is missing which is read in any case, then what is
 * asked in any case, then of which type each party is that is asked by type, then what needs conditions, and last what is left to ask of
 * parties whose facts were asked for by type: a request is mostly refused before much of it costs anything. Whoever throws refuses, but of those who are asked among others, who are guarded with these.
 */
final class AnsweringCode {

    static final CodeBlock NO = CodeBlock.of("return false;\n");

    /**
     * A party that has to be known.
     *
     * @param isKnown the question whether it is, whose method is written where somebody asks for it
     */
    record Party(CodeBlock object, Supplier<CodeBlock> isKnown) {

        CodeBlock orRefuse() {
            return Blocks.unless(isKnown.get(), NO);
        }
    }

    private final TypeName exception;
    private final String thrown;

    /** @param thrown the variable for what a rule or an accessor throws */
    AnsweringCode(TypeName exception, String thrown) {
        this.exception = exception;
        this.thrown = thrown;
    }

    /** One answer, if nothing is missing, for those who are asked among other questions: these see to what is thrown. */
    static CodeBlock unguarded(List<CodeBlock> missing, CodeBlock answer) {
        return CodeBlock.of("$Lreturn $L;\n", unless(missing), answer);
    }

    /** All questions, and whether these parties are known. */
    CodeBlock of(List<Question> questions, List<Party> parties) {
        Apart apart = new Apart(questions, parties.stream().map(Party::object).collect(Collectors.toSet()));
        Present present = new Present();
        List<CodeBlock> missing = present.unknown(apart.missing(), List.of());
        CodeBlock code = apart.types().isEmpty() && apart.conditional().isEmpty()
                ? plain(missing, apart.always(), parties)
                : CodeBlock.builder()
                        .add(unless(missing))
                        .add(unless(denials(apart.always())))
                        .add(byType(apart, present))
                        .add(blocks(apart, present, parties))
                        .addStatement("return $L", allOf(answers(apart.after())))
                        .build();
        return questions.isEmpty() ? code : failingClosed(code);
    }

    private static CodeBlock plain(List<CodeBlock> missing, List<Question> questions, List<Party> parties) {
        List<CodeBlock> all = Stream.concat(
                        answers(questions).stream(),
                        parties.stream().map(party -> party.isKnown().get()))
                .toList();
        return CodeBlock.builder()
                .add(unless(missing))
                .addStatement("return $L", allOf(all))
                .build();
    }

    /** On one line if they fit, or each on a line of its own. */
    private static CodeBlock allOf(List<CodeBlock> answers) {
        CodeBlock oneLine = CodeBlock.join(answers, " && ");
        return answers.isEmpty()
                ? CodeBlock.of("true")
                : Blocks.fits(oneLine) ? oneLine : CodeBlock.join(answers, "\n&& ");
    }

    private static List<CodeBlock> answers(List<Question> questions) {
        return questions.stream().map(Question::answer).toList();
    }

    private static List<CodeBlock> denials(List<Question> questions) {
        return answers(questions).stream()
                .map(answer -> CodeBlock.of("!$L", answer))
                .toList();
    }

    /** Those with something around them, in the order in which they are written: what begins alike side by side. */
    private static List<Question> sideBySide(List<Question> questions) {
        return byFirst(questions).values().stream().flatMap(List::stream).toList();
    }

    private static Map<Opener, List<Question>> byFirst(List<Question> questions) {
        Map<Opener, List<Question>> alike = new LinkedHashMap<>();
        questions.forEach(question -> alike.computeIfAbsent(question.openers().get(0), any -> new ArrayList<>())
                .add(question));
        return alike;
    }

    /**
     * Whoever is of none of these types is refused, and whoever is of several is asked as the first. What is known within one of them is so
     * for all, since each is asked for the same facts; only the first has more, and nobody of that type passes it by.
     */
    private static CodeBlock byType(Apart apart, Present present) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!apart.types().isEmpty()) {
            code.add("// By type, so that a JIT knows of which class a party is before the rules are asked.\n");
        }
        for (Map<Opener, OfType> types : apart.types()) {
            types.forEach((opener, ofType) -> {
                List<CodeBlock> facts = present.unknown(ofType.facts(), List.of(opener));
                CodeBlock inner = within(facts, present.unknown(ofType.questions()));
                code.add("if ($L) {\n$>$L$<} else ", opener.head(), inner);
            });
            code.add("{\n$>$L$<}\n", NO);
        }
        present.tell(apart.known());
        return code.build();
    }

    /** A party that turns out to be of a type is known; whether it is otherwise is asked of the others only. */
    private static CodeBlock blocks(Apart apart, Present present, List<Party> parties) {
        List<Party> left = new ArrayList<>(parties);
        left.removeIf(party -> apart.has(party.object()));
        Narrowed narrowed = Narrowed.of(present.unknown(sideBySide(apart.conditional())));
        CodeBlock.Builder code = CodeBlock.builder().add(narrowed.declared());
        byFirst(narrowed.questions()).forEach((opener, alike) -> {
            Party told = left.stream()
                    .filter(party -> opener.tells(party.object()))
                    .findFirst()
                    .orElse(null);
            if (told == null) {
                code.add(
                        isPlain(opener, alike)
                                ? Blocks.block(List.of(opener.head(), Blocks.any(refusing(alike))), NO)
                                : refusals(alike, 0));
            } else {
                left.remove(told);
                code.beginControlFlow("if ($L)", opener.head())
                        .add(within(List.of(), alike))
                        .nextControlFlow("else if (!$L)", told.isKnown().get())
                        .add(NO)
                        .endControlFlow();
            }
        });
        left.forEach(party -> code.add(party.orRefuse()));
        return code.build();
    }

    /** What is asked within one opener: of facts first, and last what needs more conditions. */
    private static CodeBlock within(List<CodeBlock> facts, List<Question> questions) {
        Map<Boolean, List<Question>> deeper = questions.stream()
                .collect(
                        Collectors.partitioningBy(question -> question.openers().size() > 1));
        List<Question> directly = Objects.requireNonNull(deeper.get(false));
        List<CodeBlock> no = new ArrayList<>(facts);
        no.addAll(refusing(directly));
        return CodeBlock.builder()
                .add(unless(no))
                .add(refusals(Objects.requireNonNull(deeper.get(true)), 1))
                .build();
    }

    /** Whether all that is asked stands under the one condition. */
    private static boolean isPlain(Opener opener, List<Question> questions) {
        return opener.isCondition()
                && questions.stream().allMatch(question -> question.openers().size() == 1);
    }

    /** What each refuses by: missing facts first, then denials. */
    private static List<CodeBlock> refusing(List<Question> questions) {
        List<CodeBlock> no = new ArrayList<>();
        questions.forEach(question -> no.addAll(question.missing()));
        no.addAll(denials(questions));
        return no;
    }

    private static CodeBlock refusals(List<Question> questions, int depth) {
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
