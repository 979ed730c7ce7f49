package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import java.util.Optional;

/**
 * What a parameter of a chain or a rule asks for, by its type.
 *
 * @param type the type asked for; of a list, that of its elements
 */
record Slot(Form form, Optional<ClassRef> type) {

    enum Form {
        /** A party, or a type above parties. */
        PARTY,
        /** A list of parties. */
        PARTIES,
        /** A transaction. */
        TRANSACTION,
        /** A type above transactions that is none itself. */
        ABOVE_TRANSACTIONS,
        /** A type above both parties and transactions. */
        BOTH,
        /** A list that does not say of what. */
        ANY_LIST,
        /** Neither party nor transaction. */
        OTHER,
        /** A type that another finding, or javac, already complains about. */
        UNKNOWN
    }

    static Slot of(JavaType type, Types types) {
        if (type.is("java.util.List")) {
            return list(type, types);
        }
        if (type instanceof JavaType.Missing || type instanceof JavaType.Variable) {
            return new Slot(Form.UNKNOWN, Optional.empty());
        }
        return type.declared()
                .map(ref -> new Slot(form(ref, types), Optional.of(ref)))
                .orElse(new Slot(Form.OTHER, Optional.empty()));
    }

    private static Slot list(JavaType type, Types types) {
        JavaType.Declared list = (JavaType.Declared) type;
        if (list.arguments().size() == 1) {
            JavaType element = list.arguments().get(0);
            if (element instanceof JavaType.Missing) {
                return new Slot(Form.UNKNOWN, Optional.empty());
            }
            if (element.declared().isPresent()) {
                Form form = form(element.declared().get(), types);
                Form listed = switch (form) {
                    case PARTY -> Form.PARTIES;
                    case BOTH -> Form.BOTH;
                    default -> Form.OTHER;
                };
                return new Slot(listed, element.declared());
            }
        }
        return new Slot(Form.ANY_LIST, Optional.empty());
    }

    private static Form form(ClassRef ref, Types types) {
        boolean party = !types.partiesBelow(ref).isEmpty();
        boolean transaction = !types.transactionsBelow(ref).isEmpty();
        if (party && transaction) {
            return Form.BOTH;
        }
        if (party) {
            return Form.PARTY;
        }
        if (transaction) {
            return types.isTransaction(ref) ? Form.TRANSACTION : Form.ABOVE_TRANSACTIONS;
        }
        return Form.OTHER;
    }

    boolean isParty() {
        return form == Form.PARTY || form == Form.PARTIES;
    }

    /** Whether a rule's parameter of this kind takes the transaction: it may name any type above it. */
    boolean isTransaction() {
        return form == Form.TRANSACTION || form == Form.ABOVE_TRANSACTIONS;
    }
}
