package dev.chainrule.processor.writer;

import com.palantir.javapoet.ClassName;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Template;
import dev.chainrule.processor.model.Template.Placeholder;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans how each rule is asked, and in which class. */
final class RulePlans {

    private record Key(ClassRef policy, String code) {

        static Key of(Rule rule) {
            return new Key(rule.policy(), rule.code());
        }
    }

    private final Roles roles;
    private final TypeNames types;
    private final FactTests facts;
    private final Map<Key, RulePlan> plans = new HashMap<>();
    private final List<List<RulePlan>> parts = new ArrayList<>();

    RulePlans(
            BoundPolicy bound,
            ClassName validator,
            TypeNames types,
            FactTests facts,
            Set<String> overloaded,
            FreeNames methods,
            FreeNames constants,
            Labels labels) {
        this.roles = new Roles(bound, labels);
        this.types = types;
        this.facts = facts;
        Set<Key> ofRuns = ofRuns(bound);
        Set<String> names = new HashSet<>();
        List<List<Rule>> split = Budget.split(bound.rules(), RulePlans::bytes);
        for (List<Rule> part : split) {
            Optional<ClassName> owner = split.size() == 1
                    ? Optional.empty()
                    : Optional.of(validator.nestedClass("Rules" + (parts.size() + 1)));
            List<RulePlan> plansOfPart = new ArrayList<>();
            for (Rule rule : part) {
                boolean again = !names.add(rule.name());
                String wanted = again ? rule.name() + "Of" + rule.policy().simpleName() : rule.name();
                String method = Constants.free(methods, wanted, rule.name() + "Rule");
                String failed = methods.newName(method + "Failed");
                String constant = Constants.name(method, constants);
                boolean direct = !overloaded.contains(rule.policy().canonicalName() + "." + rule.name())
                        && facts.tested(rule).stream().allMatch(RulePlans::isPlain);
                boolean answers = !rule.warning() && (!direct || ofRuns.contains(Key.of(rule)));
                RulePlan plan = new RulePlan(rule, owner, method, failed, constant, direct, answers, parameters(rule));
                plans.put(Key.of(rule), plan);
                plansOfPart.add(plan);
            }
            parts.add(List.copyOf(plansOfPart));
        }
    }

    private static Set<Key> ofRuns(BoundPolicy bound) {
        return bound.chains().stream()
                .filter(chain -> !Features.isClosed(chain))
                .flatMap(chain -> chain.checks().stream().filter(check -> Places.isOfRun(chain, check)))
                .map(check -> Key.of(check.rule()))
                .collect(Collectors.toSet());
    }

    /** Whether a fact is an accessor's answer, of whatever type its party is. */
    private static boolean isPlain(Fact fact) {
        return fact.accessors().size() == 1 && fact.as().isEmpty();
    }

    /** What a rule adds to the static initialiser of the class that holds its constant. */
    private static int bytes(Rule rule) {
        long placeholders = texts(rule)
                .flatMap(text -> Template.parse(text).parts().stream())
                .filter(Placeholder.class::isInstance)
                .count();
        int parameters = rule.method().parameters().size();
        return 48 + 8 * (rule.cites().size() + rule.remedies().size() + parameters + (int) placeholders);
    }

    private List<Asked> parameters(Rule rule) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < rule.method().parameters().size(); i++) {
            asked.add(parameter(rule, i));
        }
        return List.copyOf(asked);
    }

    private Asked parameter(Rule rule, int index) {
        Parameter parameter = rule.method().parameters().get(index);
        Optional<Roles.Role> party = roles.party(rule, index);
        Roles.Role role = party.orElseGet(() -> roles.transaction(rule));
        boolean list = parameter.type().listElement().isPresent();
        boolean needed = party.isPresent() || isNamed(rule, index);
        return new Asked(
                index,
                parameter.name(),
                types.of(parameter.type()),
                party.isPresent(),
                list,
                role.fixed(),
                needed && role.fixed().isEmpty(),
                list && role.byObject());
    }

    private static Stream<String> texts(Rule rule) {
        return Stream.concat(Stream.of(rule.otherwise()), rule.remedies().stream());
    }

    /** Whether some text about the rule says what the field calls the parameter. */
    private boolean isNamed(Rule rule, int index) {
        String name = rule.method().parameters().get(index).name();
        return facts.tested(rule).stream().anyMatch(fact -> fact.parameter() == index)
                || texts(rule)
                        .flatMap(text -> Template.parse(text).parts().stream())
                        .anyMatch(part -> part instanceof Placeholder placeholder
                                && placeholder.parameter().equals(name)
                                && placeholder.accessors().isEmpty());
    }

    RulePlan of(Rule rule) {
        return Objects.requireNonNull(plans.get(Key.of(rule)));
    }

    /** The rules by the class that holds them, in the order of checks. */
    List<List<RulePlan>> parts() {
        return parts;
    }
}
