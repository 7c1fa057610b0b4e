package org.essgrid.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Scanner;
import java.util.function.Predicate;

/** Conditions on the methods and constructors that a class calls or refers to. */
final class Calls {

    private Calls() {}

    static ArchCondition<JavaClass> matching(String description, Predicate<Call> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> forbidden.test(new Call(access)))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    /** A call of a method or constructor, or a reference to one. */
    record Call(JavaCodeUnitAccess<?> access) {

        String getName() {
            return access.getTarget().getName();
        }

        boolean isOn(Class<?> type) {
            return access.getTargetOwner().isEquivalentTo(type);
        }

        private boolean isNew(Class<?> type) {
            return isOn(type) && getName().equals("<init>");
        }

        private boolean takes(Class<?> parameter) {
            return access.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(parameter));
        }

        private boolean takesNothing() {
            return access.getTarget().getRawParameterTypes().isEmpty();
        }

        boolean readsClock() {
            String owner = access.getTargetOwner().getPackageName();
            return owner.startsWith("java.time") && getName().equals("now")
                    || isOn(System.class) && getName().equals("currentTimeMillis")
                    || isOn(Clock.class) && getName().startsWith("system")
                    || (isNew(Date.class) || isNew(GregorianCalendar.class)) && takesNothing()
                    || isOn(Calendar.class) && getName().equals("getInstance");
        }

        boolean trustsMachine() {
            return trustsLocale() || trustsCharset();
        }

        private boolean trustsLocale() {
            if (isOn(Locale.class)) {
                return getName().equals("getDefault");
            }
            if (isOn(String.class)) {
                return getName().matches("toLowerCase|toUpperCase") && takesNothing()
                        || getName().equals("formatted")
                        || getName().equals("format") && !takes(Locale.class);
            }
            if (isOn(NumberFormat.class)) {
                return getName().matches("get.*Instance") && !takes(Locale.class);
            }
            if (isOn(DateTimeFormatter.class)) {
                return getName().equals("ofPattern") && !takes(Locale.class);
            }
            boolean formats = getName().matches("format|printf")
                    && access.getTargetOwner().isAssignableTo(java.io.PrintStream.class);
            return formats && !takes(Locale.class)
                    || isNew(DecimalFormat.class) && !takes(java.text.DecimalFormatSymbols.class)
                    || isNew(SimpleDateFormat.class) && !takes(Locale.class);
        }

        private boolean trustsCharset() {
            boolean says = takes(Charset.class) || takes(java.nio.charset.CharsetDecoder.class);
            if (isOn(String.class) && getName().equals("<init>")) {
                return takes(byte[].class) && !says;
            }
            return isOn(String.class) && getName().equals("getBytes") && !says
                    || isOn(Charset.class) && getName().equals("defaultCharset")
                    || (isNew(InputStreamReader.class)
                                    || isNew(OutputStreamWriter.class)
                                    || isNew(java.io.FileReader.class)
                                    || isNew(java.io.FileWriter.class)
                                    || isNew(java.io.PrintStream.class)
                                    || isNew(Scanner.class) && takes(java.io.InputStream.class))
                            && !says
                            && !takes(String.class);
        }
    }
}
