package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes {@code …Validator}: what applications call. */
final class ValidatorWriter {

    private final BoundPolicy bound;
    private final Vocabulary words;
    private final TypeNames types;
    private final ChainTable table;
    private final Set<String> overloaded;

    /** @param overloaded as {@link Options} tell */
    ValidatorWriter(BoundPolicy bound, Vocabulary words, TypeNames types, ChainTable table, Set<String> overloaded) {
        this.bound = bound;
        this.words = words;
        this.types = types;
        this.table = table;
        this.overloaded = overloaded;
    }

    TypeSpec write() {
        Surface surface = new Surface(bound);
        FreeNames methods = surface.privateNames();
        Scope scope = new Scope(bound, types);
        FreeNames constants = scope.names();
        FactTests facts = new FactTests(bound.types(), types);
        DateConstants dates = new DateConstants(bound, constants);
        Labels labels = new Labels(bound);
        RulePlans plans =
                new RulePlans(bound, words.get("validator"), types, facts, overloaded, methods, constants, labels);
        dates.reserve(scope);
        plans.parts().forEach(part -> part.forEach(plan -> scope.reserve(plan.constant())));
        AbstractRoles roles = new AbstractRoles(bound, words, types, methods);
        ChecksCode checks = new ChecksCode(words, types, plans, facts, dates, roles, labels);
        ChainMethods chains = new ChainMethods(
                words,
                types,
                scope,
                surface,
                table,
                checks,
                new Preconditions(words, table, roles),
                Room.forBothWays(bound),
                methods);

        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("validator"))
                .addJavadoc(
                        """
                        Decides what {@link $T} permits. A null argument, party of a list or effective date is a mistake of the
                        caller, and a {@link $T} names it; lists must not change while they are asked about.

                        <p>Source: $L.
                        """,
                        words.get("policy"),
                        words.get("nullPointerException"),
                        Texts.comment(bound.policy().source()));
        type.addModifiers(FINAL).addFields(dates.fields());
        List<MethodSpec> written = new ArrayList<>();
        for (BoundChain chain : bound.chains()) {
            written.addAll(chains.write(chain));
        }
        CheckBodies bodies = new CheckBodies(bound.chains(), table, words, types, surface, roles, scope, methods);
        boolean plain = Features.of(bound).plain();
        written.addAll(new CheckWriter(words, types, scope).write(table.deals(), plain, bodies));
        written.addAll(bodies.methods());
        written.addAll(roles.write());
        Readers readers = new Readers(bound, types, words, scope, methods);
        addRules(type, plans, written, bodies.holders(), new RuleWriter(words, types, scope, facts, readers));
        written.addAll(readers.methods());
        return type.addMethod(
                        MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethods(written)
                .build();
    }

    /** The rules, in the validator or in classes nested in it, and the small methods that all of it needs. */
    private void addRules(
            TypeSpec.Builder type,
            RulePlans plans,
            List<MethodSpec> written,
            List<TypeSpec> holders,
            RuleWriter rules) {
        type.addTypes(holders);
        List<MethodSpec> elsewhere = new ArrayList<>();
        holders.forEach(holder -> elsewhere.addAll(holder.methodSpecs()));
        for (List<RulePlan> part : plans.parts()) {
            List<MethodSpec> methods = rules.methods(part);
            if (part.isEmpty() || part.get(0).owner().isEmpty()) {
                type.addFields(rules.constants(part));
                written.addAll(methods);
                continue;
            }
            elsewhere.addAll(methods);
            type.addType(TypeSpec.classBuilder(part.get(0).owner().orElseThrow())
                    .addModifiers(PRIVATE, STATIC, FINAL)
                    .addFields(rules.constants(part))
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(PRIVATE)
                            .build())
                    .addMethods(methods)
                    .build());
        }
        elsewhere.addAll(written);
        written.addAll(new HelperWriter(words).neededBy(elsewhere, hasRuns()));
    }

    private boolean hasRuns() {
        return Features.of(bound).runs()
                || bound.rules().stream()
                        .flatMap(rule -> rule.method().parameters().stream())
                        .anyMatch(parameter -> parameter.type().is("java.util.List"));
    }
}
