@echo off
rem Finds Java and starts essgrid, from wherever this file stands.
setlocal EnableExtensions DisableDelayedExpansion

rem A package may bring its own Java, and an archive of classes for it.
set "ESSGRID_JAVA="
if exist "%~dp0..\runtime\bin\java.exe" set "ESSGRID_JAVA=%~dp0..\runtime\bin\java.exe"
if not defined ESSGRID_JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ESSGRID_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined ESSGRID_JAVA for %%J in (java.exe) do set "ESSGRID_JAVA=%%~$PATH:J"
if not defined ESSGRID_JAVA (
  echo essgrid : Java est introuvable. Installez Java 17 ou plus recent, par exemple depuis https://adoptium.net>&2
  echo essgrid: Java was not found. Install Java 17 or later, for instance from https://adoptium.net>&2
  exit /b 2
)

rem The runtime's "release" file tells its version without the cost of starting it.
set "ESSGRID_VERSION="
set "ESSGRID_BUILD="
for %%J in ("%ESSGRID_JAVA%") do set "ESSGRID_RELEASE=%%~dpJ..\release"
if exist "%ESSGRID_RELEASE%" for /f "usebackq tokens=1,2 delims==" %%A in ("%ESSGRID_RELEASE%") do (
  if "%%A"=="JAVA_VERSION" set "ESSGRID_VERSION=%%~B"
  if "%%A"=="JAVA_RUNTIME_VERSION" set "ESSGRID_BUILD=%%~B"
)
set "ESSGRID_SEEN="
if not defined ESSGRID_VERSION for /f "tokens=2" %%V in ('""%ESSGRID_JAVA%" --version" 2^>nul') do (
  if not defined ESSGRID_SEEN set "ESSGRID_VERSION=%%V"
  set "ESSGRID_SEEN=1"
)
rem Java 8 calls itself 1.8 and does not know --version: it then stays 0.
set "ESSGRID_MAJOR=0"
for /f "delims=.-+ " %%V in ("%ESSGRID_VERSION%") do set /a "ESSGRID_MAJOR=%%V" 2>nul
if %ESSGRID_MAJOR% LSS 17 (
  echo essgrid : il faut Java 17 ou plus recent, et "%ESSGRID_JAVA%" est plus ancien.>&2
  echo essgrid: Java 17 or later is needed, and "%ESSGRID_JAVA%" is older.>&2
  exit /b 2
)

rem Most commands are over before a thorough compiler or collectors of garbage side by side have paid.
rem The work of reports is spread over too much code for the first, and has memory to clear away for the second.
set "ESSGRID_COLLECTOR=-XX:+UseSerialGC"
set "ESSGRID_DRAWS="
for %%W in ("%~1" "%~3") do for %%B in ("batch" "lot" "etat-des-lieux" "overview") do (
  if %%W==%%B set "ESSGRID_COLLECTOR=-XX:+UseParallelGC -Xmn256m"
  if %%W==%%B set "ESSGRID_DRAWS=1"
)
for %%W in ("%~1" "%~3") do for %%B in ("report" "rapport" "merge" "fusionner") do (
  if %%W==%%B set "ESSGRID_DRAWS=1"
)

rem An archive of the program's classes, as this Java wants them in memory, saves a short command a quarter to a half of
rem its time. It is looked for by its key in the user's cache; if it is not there, the program is told where to have it made
rem when it has ended.
set "ESSGRID_CLASSES="
set "ESSGRID_KEY="
set "ESSGRID_STARTUP="
for %%H in ("%~dp0..") do set "ESSGRID_HOME=%%~fH"
if /i "%ESSGRID_ARCHIVE%"=="off" goto start
if exist "%ESSGRID_HOME%\lib\essgrid.classes" set "ESSGRID_CLASSES=%ESSGRID_HOME%\lib\essgrid.classes"
if defined ESSGRID_CLASSES goto found
if not defined LOCALAPPDATA goto start
if not defined ESSGRID_BUILD goto start
if not exist "%ESSGRID_HOME%\lib\essgrid.jar.sha256" goto start
for /f "usebackq" %%K in ("%ESSGRID_HOME%\lib\essgrid.jar.sha256") do set "ESSGRID_KEY=%%K"
set "ESSGRID_KEY=%ESSGRID_KEY%;%ESSGRID_BUILD%;%ESSGRID_JAVA%;%ESSGRID_HOME%"
for /d %%S in ("%LOCALAPPDATA%\essgrid\*") do (
  if exist "%%S\classes" if exist "%%S\key" for /f "usebackq delims=" %%K in ("%%S\key") do (
    if "%%K"=="%ESSGRID_KEY%" set "ESSGRID_CLASSES=%%S\classes"
  )
)
if defined ESSGRID_CLASSES goto found
rem A machine for one job would make an archive that nobody uses.
if defined CI goto start
set ESSGRID_STARTUP="-Dessgrid.archive.cache=%LOCALAPPDATA%\essgrid" "-Dessgrid.archive.key=%ESSGRID_KEY%"
goto start
:found
rem From version 25 on Java reads an archive as a whole. For commands that draw nothing there is one that is half as long.
if not defined ESSGRID_DRAWS if exist "%ESSGRID_CLASSES:~0,-7%words" set "ESSGRID_CLASSES=%ESSGRID_CLASSES:~0,-7%words"
rem What Java says of an archive that does not fit is no concern of the user, and would stand among the data.
set "ESSGRID_KIND=SharedArchiveFile"
if %ESSGRID_MAJOR% GEQ 25 set "ESSGRID_KIND=AOTCache"
set ESSGRID_STARTUP=-Xlog:disable "-XX:%ESSGRID_KIND%=%ESSGRID_CLASSES%"
:start

rem Accents need the UTF-8 code page; the user's own comes back afterwards.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "ESSGRID_CODEPAGE=%%C"
chcp 65001 >nul
"%ESSGRID_JAVA%" -XX:TieredStopAtLevel=1 %ESSGRID_COLLECTOR% %ESSGRID_STARTUP% -Djava.awt.headless=true ^
  -Djdk.console=java.base -Dessgrid.in=ask -Dessgrid.out=ask -Dessgrid.err=ask %ESSGRID_JAVA_OPTS% ^
  -jar "%ESSGRID_HOME%\lib\essgrid.jar" %*
set "ESSGRID_EXIT=%ERRORLEVEL%"
if defined ESSGRID_CODEPAGE chcp %ESSGRID_CODEPAGE% >nul
exit /b %ESSGRID_EXIT%
