package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.writer.Question.ByType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which parties of a chain are asked by type, and how? Those that may be of a few types, where a rule takes even more: from all that
 * it is asked of a JIT has seen so many classes that it no longer knows which one to expect.
 */
final class QuestionsByType {

    /** Turns a check into a question. */
    interface Asking {
        Question of(Check check);
    }

    private final BoundChain chain;
    private final ChainNames names;
    private final Asking asking;
    private final Set<Integer> apart = new HashSet<>();

    private QuestionsByType(BoundChain chain, ChainNames names, Asking asking) {
        this.chain = chain;
        this.names = names;
        this.asking = asking;
    }

    /** All checks of a chain as questions. */
    static List<Question> of(BoundChain chain, ChainNames names, Asking asking) {
        return new QuestionsByType(chain, names, asking).questions();
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Check check : chain.checks()) {
            Question question = asking.of(check);
            questions.add(question);
            List<Binding> ofFew =
                    check.bindings().stream().filter(this::isOfFewTypes).toList();
            if (isAskedInAnyCase(question) && ofFew.size() == 1 && isWide(check, ofFew.get(0))) {
                apart.add(ofFew.get(0).position());
            }
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (isAskedInAnyCase(question)) {
                questions.set(i, question.or(byType(chain.checks().get(i))));
            }
        }
        return List.copyOf(questions);
    }

    private static boolean isAskedInAnyCase(Question question) {
        return question.openers().isEmpty() && question.isAskedDirectly();
    }

    private boolean isOfFewTypes(Binding binding) {
        Position position = chain.positions().get(binding.position());
        return !position.run()
                && AbstractRoles.isSmall(position)
                && position.alternatives().size() > 1;
    }

    /** Whether the rule takes more than the types that may stand at a place. */
    private boolean isWide(Check check, Binding binding) {
        ClassRef type = chain.positions().get(binding.position()).type();
        return check.rule()
                .method()
                .parameters()
                .get(binding.parameter())
                .type()
                .declared()
                .filter(taken -> !taken.equals(type))
                .isPresent();
    }

    private List<ByType> byType(Check check) {
        List<ByType> all = new ArrayList<>();
        for (Binding binding : check.bindings()) {
            if (apart.contains(binding.position())) {
                Position position = chain.positions().get(binding.position());
                List<Question> each = position.alternatives().stream()
                        .map(type -> asking.of(narrowed(check, binding, type)))
                        .toList();
                all.add(new ByType(Preconditions.object(position, names), isWide(check, binding), each));
            }
        }
        return all;
    }

    private static Check narrowed(Check check, Binding binding, ClassRef type) {
        return new Check(
                check.rule(),
                check.bindings().stream()
                        .map(other -> other.equals(binding) ? binding.onlyOf(type) : other)
                        .toList());
    }
}
