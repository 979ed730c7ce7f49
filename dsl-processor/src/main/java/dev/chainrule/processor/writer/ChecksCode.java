package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.writer.FactTests.Test;
import dev.chainrule.processor.writer.Question.Opener;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns the checks of a chain into questions: which rule is asked about whom, and when. */
final class ChecksCode {

    /** What a rule's parameter takes, and what the field calls it. */
    private record Taken(CodeBlock object, CodeBlock role) {}

    private final Vocabulary words;
    private final TypeNames types;
    private final RulePlans plans;
    private final FactTests facts;
    private final DateConstants dates;
    private final AbstractRoles roles;
    private final Labels labels;

    ChecksCode(
            Vocabulary words,
            TypeNames types,
            RulePlans plans,
            FactTests facts,
            DateConstants dates,
            AbstractRoles roles,
            Labels labels) {
        this.words = words;
        this.types = types;
        this.plans = plans;
        this.facts = facts;
        this.dates = dates;
        this.roles = roles;
        this.labels = labels;
    }

    List<Question> of(BoundChain chain, ChainNames names) {
        return QuestionsByType.of(chain, names, roles, check -> question(chain, check, names));
    }

    private Question question(BoundChain chain, Check check, ChainNames names) {
        RulePlan plan = plans.of(check.rule());
        List<Opener> openers = new ArrayList<>();
        Optional<CodeBlock> inForce = dates.condition(check.rule().dates().window(), chain.windows(), names);
        inForce.map(Opener::when).ifPresent(openers::add);
        Map<Integer, Taken> taken = taken(chain, check, names, openers);
        int alternatives = check.bindings().stream()
                .mapToInt(binding -> binding.when().size())
                .sum();
        boolean direct = plan.isDirect(chain, check);
        List<CodeBlock> missing = direct ? missing(plan, taken, names) : List.of();
        CodeBlock ask = direct ? types.method(check.rule()) : plan.call();
        return new Question(
                openers,
                missing,
                CodeBlock.of("$L($L)", ask, answerArguments(plan, taken)),
                CodeBlock.of("$L($N$L)", plan.call(), names.local("found"), explainArguments(plan, taken)),
                direct
                        ? Optional.of(CodeBlock.of(
                                "$L($N$L)", plan.callFailed(), names.local("found"), failArguments(plan, taken)))
                        : Optional.empty(),
                check.rule().warning(),
                inForce.isPresent(),
                List.of(),
                20
                        + 16 * plan.parameters().size()
                        + Question.BYTES_OF_FACT * missing.size()
                        + 30 * openers.size()
                        + 12 * alternatives);
    }

    private List<CodeBlock> missing(RulePlan plan, Map<Integer, Taken> taken, ChainNames names) {
        return facts
                .of(
                        plan,
                        asked ->
                                Objects.requireNonNull(taken.get(asked.index())).object(),
                        () -> names.local("party"))
                .stream()
                .map(Test::missing)
                .toList();
    }

    /** Whom each parameter takes. Conditions and loops around that join the openers. */
    private Map<Integer, Taken> taken(BoundChain chain, Check check, ChainNames names, List<Opener> openers) {
        RulePlan plan = plans.of(check.rule());
        Map<Integer, Taken> taken = new HashMap<>();
        chain.transaction().ifPresent(deal -> {
            CodeBlock object = CodeBlock.of("$N", names.parameter(deal.parameter()));
            plan.parameters().stream()
                    .filter(asked -> !asked.party())
                    .forEach(asked -> taken.put(asked.index(), new Taken(object, Texts.literal(deal.words()))));
        });
        Places places = new Places(chain, names, check);
        openers.addAll(places.openers());
        for (int i = 0; i < check.bindings().size(); i++) {
            Binding binding = check.bindings().get(i);
            Asked asked = plan.parameters().get(binding.parameter());
            Position position = chain.positions().get(binding.position());
            CodeBlock object = places.objects().get(i);
            CodeBlock role = role(asked, binding, position, object, names);
            taken.put(asked.index(), new Taken(as(asked, binding, position, object, openers, names), role));
        }
        return taken;
    }

    private static CodeBlock answerArguments(RulePlan plan, Map<Integer, Taken> taken) {
        return plan.parameters().stream()
                .map(asked -> Objects.requireNonNull(taken.get(asked.index())).object())
                .collect(CodeBlock.joining(",$W"));
    }

    /** The same with roles where they are needed; before them stands what was found. */
    private static CodeBlock explainArguments(RulePlan plan, Map<Integer, Taken> taken) {
        return arguments(plan, taken, asked -> true, Asked::passed);
    }

    /** What there is to tell of, with roles; before it stands what was found. */
    private static CodeBlock failArguments(RulePlan plan, Map<Integer, Taken> taken) {
        Details details = new Details(plan);
        return arguments(plan, taken, details::needs, details::needsRole);
    }

    private static CodeBlock arguments(
            RulePlan plan, Map<Integer, Taken> taken, Predicate<Asked> object, Predicate<Asked> role) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Asked asked : plan.parameters()) {
            Taken one = Objects.requireNonNull(taken.get(asked.index()));
            if (object.test(asked)) {
                code.add(",$W$L", one.object());
            }
            if (role.test(asked)) {
                code.add(",$W$L", one.role());
            }
        }
        return code.build();
    }

    private CodeBlock role(Asked asked, Binding binding, Position position, CodeBlock object, ChainNames names) {
        Optional<CodeBlock> label = labels.of(position, binding).map(Texts::literal);
        if (asked.byObject()) {
            return label.map(it -> CodeBlock.of("$N -> $L", names.local("any"), it))
                    .orElseGet(() -> CodeBlock.of("$T::$N", words.get("validator"), roles.role(position)));
        }
        return label.orElseGet(() -> CodeBlock.of("$N($L)", roles.role(position), object));
    }

    /** The object as what the rule takes; that may need a condition, which joins the openers. */
    private CodeBlock as(
            Asked asked, Binding binding, Position position, CodeBlock object, List<Opener> openers, ChainNames names) {
        if (binding.whole()) {
            boolean same = asked.type().equals(ParameterizedTypeName.get(words.get("list"), types.of(position.type())));
            return same ? object : CodeBlock.of("widened($L)", object);
        }
        if (binding.when().isEmpty()) {
            return object;
        }
        if (binding.when().size() == 1) {
            ClassRef type = binding.when().get(0);
            String variable = names.pattern(type, object.toString());
            Opener opener = Opener.instance(object, types.of(type), variable, names.local("it"));
            openers.add(position.run() ? Opener.when(opener.head()) : opener);
            return CodeBlock.of("$N", variable);
        }
        List<CodeBlock> types = binding.when().stream()
                .map(type -> CodeBlock.of("$L instanceof $T", object, this.types.of(type)))
                .toList();
        openers.add(Opener.when(Blocks.any(types)));
        return CodeBlock.of("($T) $L", asked.type(), object);
    }
}
