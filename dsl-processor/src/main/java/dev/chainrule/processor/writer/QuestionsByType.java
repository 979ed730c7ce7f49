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
 * Of which parties of a chain can it be asked by type whether they are permitted, and how? A JIT inlines accessors where it has seen two
 * classes at most, and counts them in the rule: where a rule takes more types than may stand at a position, it has mostly seen more. If it
 * knows before the rule which class it has to do with, it need not count. That is worth while where a rule is asked of one such party, on
 * all dates; what else there is to ask of that party is asked as ever, once its facts are known to be there.
 */
final class QuestionsByType {

    /** Turns a check into a question. */
    interface Asking {
        Question of(Check check);
    }

    private final BoundChain chain;
    private final ChainNames names;
    private final AbstractRoles roles;
    private final Asking asking;
    private final Set<Integer> apart = new HashSet<>();

    private QuestionsByType(BoundChain chain, ChainNames names, AbstractRoles roles, Asking asking) {
        this.chain = chain;
        this.names = names;
        this.roles = roles;
        this.asking = asking;
    }

    /** All checks of a chain as questions. */
    static List<Question> of(BoundChain chain, ChainNames names, AbstractRoles roles, Asking asking) {
        return new QuestionsByType(chain, names, roles, asking).questions();
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Check check : chain.checks()) {
            Question question = asking.of(check);
            questions.add(question);
            if (isAskedInAnyCase(question)) {
                check.bindings().stream()
                        .filter(binding -> isWorthWhile(check, binding))
                        .forEach(binding -> apart.add(binding.position()));
            }
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (isAskedInAnyCase(question)) {
                questions.set(i, question.withByType(byType(chain.checks().get(i))));
            }
        }
        return List.copyOf(questions);
    }

    private static boolean isAskedInAnyCase(Question question) {
        return question.openers().isEmpty() && question.isAskedDirectly();
    }

    /** Whether the rule takes more than what may stand at this place, and asks for nobody else of whom the same could be said. */
    private boolean isWorthWhile(Check check, Binding binding) {
        return check.bindings().stream().filter(this::isOfFewTypes).count() == 1
                && isOfFewTypes(binding)
                && check.rule()
                        .method()
                        .parameters()
                        .get(binding.parameter())
                        .type()
                        .declared()
                        .filter(type -> !type.equals(position(binding).type()))
                        .isPresent();
    }

    private boolean isOfFewTypes(Binding binding) {
        Position position = position(binding);
        return !position.run()
                && roles.isSmall(position)
                && roles.highest(position).size() > 1;
    }

    private Position position(Binding binding) {
        return chain.positions().get(binding.position());
    }

    private List<ByType> byType(Check check) {
        List<ByType> all = new ArrayList<>();
        for (Binding binding : check.bindings()) {
            if (apart.contains(binding.position())) {
                Position position = position(binding);
                List<Question> each = roles.highest(position).stream()
                        .map(type -> asking.of(narrowed(check, binding, type)))
                        .toList();
                all.add(new ByType(Preconditions.object(position, names), isWorthWhile(check, binding), each));
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
