@echo off
rem Finds Java and starts essgrid, from wherever this file stands.
setlocal EnableExtensions DisableDelayedExpansion

set "ESSGRID_JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ESSGRID_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined ESSGRID_JAVA for %%J in (java.exe) do set "ESSGRID_JAVA=%%~$PATH:J"
if not defined ESSGRID_JAVA (
  echo essgrid : Java est introuvable. Installez Java 17 ou plus recent, par exemple depuis https://adoptium.net>&2
  echo essgrid: Java was not found. Install Java 17 or later, for instance from https://adoptium.net>&2
  exit /b 2
)

rem Java 8 does not know --version: it then stays 0.
set "ESSGRID_MAJOR=0"
for /f "tokens=2 delims=. " %%V in ('""%ESSGRID_JAVA%" --version" 2^>nul') do (
  if not defined ESSGRID_SEEN set /a "ESSGRID_MAJOR=%%V" 2>nul
  set "ESSGRID_SEEN=1"
)
if %ESSGRID_MAJOR% LSS 17 (
  echo essgrid : il faut Java 17 ou plus recent, et "%ESSGRID_JAVA%" est plus ancien.>&2
  echo essgrid: Java 17 or later is needed, and "%ESSGRID_JAVA%" is older.>&2
  exit /b 2
)

rem Most commands are over before a thorough compiler or collectors of garbage side by side have paid.
rem The work of reports is spread over too much code for the first, and has memory to clear away for the second.
set "ESSGRID_COLLECTOR=-XX:+UseSerialGC"
for %%W in ("%~1" "%~3") do for %%B in ("batch" "lot" "etat-des-lieux" "overview") do (
  if %%W==%%B set "ESSGRID_COLLECTOR=-XX:+UseParallelGC -Xmn256m"
)

rem Accents need the UTF-8 code page; the user's own comes back afterwards.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "ESSGRID_CODEPAGE=%%C"
chcp 65001 >nul
"%ESSGRID_JAVA%" -XX:TieredStopAtLevel=1 %ESSGRID_COLLECTOR% -Xshare:auto -Djava.awt.headless=true ^
  -Djdk.console=java.base -Dessgrid.in=ask -Dessgrid.out=ask -Dessgrid.err=ask %ESSGRID_JAVA_OPTS% -jar "%~dp0..\lib\essgrid.jar" %*
set "ESSGRID_EXIT=%ERRORLEVEL%"
if defined ESSGRID_CODEPAGE chcp %ESSGRID_CODEPAGE% >nul
exit /b %ESSGRID_EXIT%
