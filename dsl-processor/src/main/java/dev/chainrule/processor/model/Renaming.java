package dev.chainrule.processor.model;

import java.util.IdentityHashMap;
import java.util.function.UnaryOperator;

/** What does a policy say if types and accessors that it names have other names? */
public final class Renaming {

    private final UnaryOperator<ClassRef> types;
    private final UnaryOperator<String> accessors;

    // A rule that is asked at several places stays one.
    private final IdentityHashMap<Rule, Object> rules = new IdentityHashMap<>();

    /**
     * Takes a name and answers with the other, or the same.
     *
     * @param types for each type
     * @param accessors for each accessor, of whatever type
     */
    public Renaming(UnaryOperator<ClassRef> types, UnaryOperator<String> accessors) {
        this.types = types;
        this.accessors = accessors;
    }

    public BoundPolicy of(BoundPolicy policy) {
        return (BoundPolicy) renamed((Record) policy);
    }

    public PolicySet of(PolicySet set) {
        return (PolicySet) renamed((Record) set);
    }

    private Object renamed(Object value) {
        if (value instanceof ClassRef ref) {
            return types.apply(ref);
        }
        if (value instanceof Rule rule) {
            Object known = rules.get(rule);
            if (known == null) {
                known = renamed((Record) rule);
                rules.put(rule, known);
            }
            return known;
        }
        return value instanceof Record record ? renamed(record) : Rebuilt.elements(value, this::renamed);
    }

    private Record renamed(Record record) {
        return Rebuilt.of(record, (component, part) -> isAccessor(record, component) ? accessor(part) : renamed(part));
    }

    private static boolean isAccessor(Record record, String component) {
        return (record instanceof Accessor && component.equals("name"))
                || (record instanceof Expression.Ask && component.equals("accessor"))
                || (record instanceof Expression.Derived && component.equals("accessor"))
                || (record instanceof Fact && component.equals("accessors"))
                || (record instanceof Fact.Answered && component.equals("accessor"))
                || (record instanceof BoundChain.Deal && component.equals("date"));
    }

    private Object accessor(Object name) {
        return name instanceof String accessor
                ? accessors.apply(accessor)
                : Rebuilt.elements(name, each -> accessors.apply((String) each));
    }
}
